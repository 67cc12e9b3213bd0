/**
 * What every function refuses alike, argument by argument, from its own example: left out, blank, text for a number, a range
 * for a cell, a year with a fraction, an unknown column. Each refusal names the argument in both languages.
 */
import { isNoAnswer } from '../../src/core/problem';
import { answer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import type { CellMatrix, RawArgument } from '../../src/functions/catalogue/types';
import { callables } from '../../src/functions/catalogue/callables';
import { problemText } from '../../src/i18n/problems';
import { parameterName } from '../../src/i18n/parameterNames';

const YEARS = ['ar', 'startar', 'fran_ar', 'till_ar'];

function refused(id: string, args: readonly RawArgument[], argument: string, kinds?: readonly string[]): void {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(id);
  const result = answer(callable, args);
  if (result.ok) throw new Error(`${id} answered ${JSON.stringify(args)}`);
  expect(isNoAnswer(result.problem)).toBe(false);
  if (kinds) expect(kinds).toContain(result.problem.kind);
  expect(problemText(result.problem, 'sv')).toContain(argument);
  expect(problemText(result.problem, 'en')).toContain(parameterName(argument, 'en'));
}

const withArgument = (args: readonly RawArgument[], i: number, value: RawArgument): readonly RawArgument[] => {
  const changed = Array.from({ length: Math.max(args.length, i + 1) }, (_, j): RawArgument => args[j] ?? null);
  changed[i] = value ?? null;
  return changed;
};

const cases = catalogue.flatMap((entry) =>
  entry.parameters.map((parameter, i) => ({ entry, parameter, i, args: entry.examples[0]?.args ?? [] })),
);

test.each(cases.filter(({ parameter }) => !parameter.optional))(
  '$entry.id without $parameter.id, or with a blank cell, is refused',
  ({ entry, parameter, i, args }) => {
    for (const blank of [null, '', undefined, [['']], [[null, null]]] as RawArgument[]) {
      refused(entry.id, withArgument(args, i, blank), parameter.id, ['missing']);
    }
  },
);

test.each(cases.filter(({ parameter }) => parameter.shape === 'scalar'))(
  '$entry.id: text, a range or no number for $parameter.id is refused',
  ({ entry, parameter, i, args }) => {
    const isName = parameter.id === 'namn';
    if (!isName) refused(entry.id, withArgument(args, i, 'tolv'), parameter.id);
    refused(entry.id, withArgument(args, i, isName ? true : NaN), parameter.id);
    refused(
      entry.id,
      withArgument(args, i, [
        [1, 2],
        [3, 4],
      ]),
      parameter.id,
      ['not-one-cell'],
    );
  },
);

test.each(cases.filter(({ parameter }) => YEARS.includes(parameter.id)))(
  '$entry.id: half a year for $parameter.id is refused',
  ({ entry, parameter, i, args }) => {
    refused(entry.id, withArgument(args, i, 2014.5), parameter.id, ['not-a-year']);
    refused(entry.id, withArgument(args, i, 1899), parameter.id, ['not-a-year']);
    refused(entry.id, withArgument(args, i, 2201), parameter.id, ['not-a-year']);
  },
);

const isTable = (value: RawArgument): value is CellMatrix =>
  Array.isArray(value) &&
  value.length > 1 &&
  (value as CellMatrix)[0]?.every((cell) => typeof cell === 'string') === true;

test.each(cases.filter(({ i, args, entry }) => isTable(args[i]) && entry.area !== 'repayment'))(
  '$entry.id: $parameter.id without its headings, or without a column it needs, is refused with what was found',
  ({ entry, parameter, i, args }) => {
    const table = args[i] as CellMatrix;
    refused(entry.id, withArgument(args, i, table.slice(1)), parameter.id, ['no-heading-row']);
    const unknown = table.map((row, r) => row.map((cell, c) => (r === 0 && c === 0 ? 'Något annat' : cell)));
    refused(entry.id, withArgument(args, i, unknown), parameter.id, ['missing-column', 'missing']);
  },
);
