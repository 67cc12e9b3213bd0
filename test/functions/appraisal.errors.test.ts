/** Wrong arguments to the functions that weigh costs against reductions: the documented error, and a sentence in both languages that says which argument, what came and what to do. */
import { isNoAnswer } from '../../src/core/problem';
import { answer } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import type { RawArgument } from '../../src/functions/catalogue/types';
import { problemText } from '../../src/i18n/problems';

const effects = (change: Readonly<Record<string, RawArgument>> = {}): RawArgument => {
  const row: Record<string, RawArgument> = {
    Nämnd: 'Nämnd A',
    Antal: 10,
    Effekt: 0.5,
    Enhetskostnad: 100,
    Startår: 2025,
    Varaktighet: 1,
    Dödvikt: 0.1,
    ...change,
  };
  return [Object.keys(row), Object.values(row)] as RawArgument;
};
const flows: RawArgument = [[100, 110, 121]];
const costs: RawArgument = [[1000, 0, 0]];
const reductions: RawArgument = [[0, 550, 605]];

const valid: Readonly<Record<string, readonly RawArgument[]>> = {
  NUVARDE: [flows, 0.1, 0],
  NETTONUVARDE: [costs, reductions, 0.1],
  NYTTOKOSTNADSKVOT: [costs, reductions, 0.1],
  PAYBACKTID: [costs, reductions, 0],
  BRYTPUNKT: [costs, reductions, 0.1],
  INTERNAVKASTNING: [costs, reductions],
  KANSLIGHET: [effects(), costs, 0.03, 2024, 0.2, true, 2026],
  SIMULERING: [effects(), costs, 0.03, 2024, 100, 1, true, 2026],
};

interface Wrong {
  readonly what: string;
  readonly argument: string;
  readonly got: RawArgument;
  readonly kind: string;
  /** What both sentences must show. */
  readonly shows: string;
}

const wrong = (what: string, argument: string, got: RawArgument, kind: string, shows = ''): Wrong => ({
  what,
  argument,
  got,
  kind,
  shows,
});

const anyFlow = (argument: string): readonly Wrong[] => [
  wrong('missing', argument, null, 'missing'),
  wrong('blank throughout', argument, [[null, '', null]], 'missing'),
  wrong('a blank in between', argument, [[1000, null, 5]], 'missing', '2'),
  wrong('text for a number', argument, [[1000, 'fem', 5]], 'not-a-number', 'fem'),
  wrong('a number stored as text', argument, [['1000', 0, 5]], 'not-a-number', '1000'),
  wrong('true for a number', argument, [[1000, true, 5]], 'not-a-number'),
  wrong(
    'a table instead of a row',
    argument,
    [
      [1, 2],
      [3, 4],
    ],
    'not-a-vector',
    '2',
  ),
];
const longFlow = (argument: string): readonly Wrong[] => [
  ...anyFlow(argument),
  wrong('too long', argument, [new Array<number>(1201).fill(1)], 'too-large'),
];
const anyRate = (argument = 'ranta'): readonly Wrong[] => [
  wrong('3 for 3 %', argument, 3, 'not-a-rate', '300'),
  wrong('-100 %', argument, -1, 'not-a-rate', '100'),
  wrong('shown as -100 %', argument, -0.9999999999999999, 'not-a-rate', '100'),
  wrong('text for a rate', argument, '3 %', 'not-a-number', '3 %'),
];
const oneRate = (argument = 'ranta'): readonly Wrong[] => [
  wrong('missing', argument, null, 'missing'),
  wrong('several rates', argument, [[0.1, 0.1]], 'not-one-cell', '2'),
  ...anyRate(argument),
];
const shorter = wrong('wrong length', 'minskningar', [[0, 550]], 'wrong-length', '2');
const endsBlank = wrong('as long a range that ends in a blank cell', 'minskningar', [[0, 550, null]], 'missing', '3');
const startsAsLong = wrong('costs that end in a blank cell', 'kostnader', [[1000, 0, '']], 'missing', '3');
const pairs = [...longFlow('kostnader'), ...anyFlow('minskningar'), shorter, endsBlank, startsAsLong];

const table = (what: string, change: Readonly<Record<string, RawArgument>>, kind: string, shows: string): Wrong =>
  wrong(what, 'effekter', effects(change), kind, shows);
const tables: readonly Wrong[] = [
  wrong('missing', 'effekter', null, 'missing'),
  wrong('without headings', 'effekter', [['Nämnd A', 10, 0.5]], 'no-heading-row'),
  wrong(
    'a required column missing',
    'effekter',
    [
      ['Nämnd', 'Antal', 'Effekt', 'Startår', 'Okänd'],
      ['A', 1, 1, 2024, 9],
    ],
    'missing-column',
    'Okänd',
  ),
  wrong(
    'a heading twice',
    'effekter',
    [
      ['Nämnd', 'Antal', 'Antal'],
      ['A', 1, 1],
    ],
    'duplicate-column',
    'Antal',
  ),
  table('blank in a required column', { Antal: null }, 'missing', 'Antal'),
  table('text for a number', { Antal: 'tio' }, 'not-a-number', 'tio'),
  table('a negative number', { Antal: -1 }, 'out-of-range', '1'),
  table('a negative unit cost', { Enhetskostnad: -5 }, 'out-of-range', '5'),
  table('an effect below -1', { Effekt: -1.5 }, 'out-of-range', '1'),
  table('a share over 1', { Dödvikt: 1.2 }, 'not-a-share', '120'),
  table('a fractional duration', { Varaktighet: 1.5 }, 'not-an-integer', '1'),
  table('a fractional year', { Startår: 2024.5 }, 'not-a-year', '2024'),
  table('a start before the period', { Startår: 2023 }, 'effect-before-period', '2023'),
  table('a low above the assumption', { 'Antal låg': 11 }, 'above-other', '11'),
  table('a high below the assumption', { 'Dödvikt hög': 0.05 }, 'above-other', '0'),
];
const period: readonly Wrong[] = [
  wrong('missing', 'fran_ar', null, 'missing'),
  wrong('a fractional year', 'fran_ar', 2024.5, 'not-a-year', '2024'),
  wrong('a year that is none', 'fran_ar', 24, 'not-a-year', '24'),
  wrong('text for a year', 'fran_ar', '2024', 'not-a-year', '2024'),
  wrong('before the first year', 'till_ar', 2023, 'years-reversed', '2023'),
  wrong('costs after the last year', 'kostnader', [[1000, 0, 0, 5]], 'costs-after-period', '2027'),
  wrong('headings neither true nor false', 'rubriker', 'ja', 'not-a-boolean', 'ja'),
];
const appraisals = [...tables, ...anyFlow('kostnader'), ...oneRate(), ...period];

const mistakes: Readonly<Record<string, readonly Wrong[]>> = {
  NUVARDE: [
    ...longFlow('floden'),
    wrong('missing', 'ranta', null, 'missing'),
    ...anyRate(),
    wrong('too few rates', 'ranta', [[0.1, 0.1]], 'wrong-length', '2'),
    wrong('as many rates, the last blank', 'ranta', [[0.1, 0.1, null]], 'missing', '3'),
    wrong('a wrong rate among several', 'ranta', [[0.1, 3, 0.1]], 'not-a-rate', '300'),
    wrong('neither 0 nor 1', 'forsta', 2, 'out-of-range', '2'),
    wrong('a half', 'forsta', 0.5, 'not-an-integer', '0'),
    wrong('text', 'forsta', 'ja', 'not-a-number', 'ja'),
  ],
  NETTONUVARDE: [...pairs, ...oneRate()],
  NYTTOKOSTNADSKVOT: [...pairs, ...oneRate(), wrong('no cost', 'kostnader', [[0, 0, 0]], 'cost-not-positive')],
  PAYBACKTID: [...pairs, ...anyRate(), wrong('never pays back', 'minskningar', [[0, 1, 1]], 'never-pays-back')],
  BRYTPUNKT: [...pairs, ...oneRate(), wrong('no reduction', 'minskningar', [[0, 0, 0]], 'reduction-not-positive')],
  INTERNAVKASTNING: [
    ...pairs,
    wrong('no reduction', 'minskningar', [[0, 0, 0]], 'no-sign-change'),
    wrong('no rate', 'kostnader', [[1000, 0, 1000]], 'no-rate-found'),
  ],
  KANSLIGHET: [
    ...appraisals,
    wrong('a variation over 1', 'variation', 1.2, 'not-a-share', '120'),
    wrong('a negative variation', 'variation', -0.1, 'not-a-share', '10'),
    wrong('a rate that moves to -100 %', 'ranta', -0.9, 'not-a-rate', '108'),
  ],
  SIMULERING: [
    ...appraisals,
    wrong('too few draws', 'dragningar', 99, 'out-of-range', '99'),
    wrong('too many draws', 'dragningar', 1000001, 'out-of-range', '1'),
    wrong('half a draw', 'dragningar', 100.5, 'not-an-integer', '100'),
    wrong('a negative seed', 'fro', -1, 'out-of-range', '1'),
    wrong('text for a seed', 'fro', 'ett', 'not-a-number', 'ett'),
  ],
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(Object.keys(mistakes))('%s', (id) => {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(`${id} is not a function of the add-in`);

  test('answers the arguments that the mistakes are made in', () => {
    expect(answer(callable, valid[id] as readonly RawArgument[]).ok).toBe(true);
  });

  test.each((mistakes[id] as readonly Wrong[]).map((w) => [w.what, w.argument, w] as const))('%s: %s', (_, __, w) => {
    const place = callable.parameters.findIndex((parameter) => parameter.id === w.argument);
    const parameter = callable.parameters[place];
    if (!parameter) throw new Error(`${id} has no ${w.argument}`);
    const result = answer(
      callable,
      (valid[id] as readonly RawArgument[]).map((given, i) => (i === place ? w.got : given)),
    );
    if (result.ok) throw new Error(`answered ${JSON.stringify(result.value)}`);
    expect(result.problem.kind).toBe(w.kind);
    const [swedish, english] = [plain(problemText(result.problem, 'sv')), plain(problemText(result.problem, 'en'))];
    expect(swedish).toContain(w.shows);
    expect(english).toContain(w.shows);
    // Two sentences: what is wrong, and what to do.
    for (const text of [swedish, english]) expect(text).toMatch(/^[A-ZÅÄÖ].*[.:] .+\.$/);
    if (isNoAnswer(result.problem) || w.kind === 'costs-after-period') return;
    expect(swedish).toContain(w.argument);
    expect(english).toContain(parameter.english);
  });
});
