import type { Problem } from '../../src/core/problem';
import { problemText } from '../../src/i18n/problems';

const at = { argument: 'vikter', row: 4, column: 'Dödvikt' };
const term = { sv: 'Slag', en: 'Kind' };

/** One of every kind; a new kind without a sentence does not compile. */
const all: { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  missing: { kind: 'missing', at },
  'not-a-number': { kind: 'not-a-number', at, got: 'tio' },
  'error-in-cell': { kind: 'error-in-cell', at, got: '#N/A' },
  'not-an-integer': { kind: 'not-an-integer', at, got: 2.5 },
  'out-of-range': { kind: 'out-of-range', at, got: -1, min: 0 },
  'not-a-share': { kind: 'not-a-share', at, got: 1.2 },
  'not-a-rate': { kind: 'not-a-rate', at, got: 3, min: 0, max: 1 },
  'not-one-cell': { kind: 'not-one-cell', at, rows: 2, columns: 3 },
  'not-a-year': { kind: 'not-a-year', at, got: 14 },
  'not-a-date': { kind: 'not-a-date', at, got: 'igår' },
  'not-a-boolean': { kind: 'not-a-boolean', at, got: 'nej' },
  'not-text': { kind: 'not-text', at, got: true },
  'unknown-word': { kind: 'unknown-word', at, got: 'Bidrag', accepted: [term] },
  'not-a-vector': { kind: 'not-a-vector', at, rows: 2, columns: 2 },
  'wrong-length': { kind: 'wrong-length', at, got: 1, expected: 2, other: 'namnder' },
  'weights-sum-zero': { kind: 'weights-sum-zero', at },
  'above-other': { kind: 'above-other', at, got: 2, limit: 1, other: 'anskaffningsvarde' },
  'years-reversed': { kind: 'years-reversed', at: { argument: 'till_ar' }, from: 2013, to: 2012 },
  'dates-reversed': {
    kind: 'dates-reversed',
    at: { argument: 'slut' },
    from: { year: 2014, month: 3, day: 1 },
    to: { year: 2013, month: 1, day: 31 },
  },
  'not-above-zero': { kind: 'not-above-zero', at, got: 0 },
  'year-twice': { kind: 'year-twice', at, year: 2014, otherRow: 2 },
  'rows-differ': { kind: 'rows-differ', at, name: 'Skolfam', otherRow: 2 },
  'shares-not-whole': { kind: 'shares-not-whole', at, name: 'Skolfam', sum: 0.9 },
  'regime-unknown': { kind: 'regime-unknown', at },
  'effect-before-period': { kind: 'effect-before-period', at, year: 2012, from: 2013 },
  'effect-after-period': { kind: 'effect-after-period', at, year: 2018, to: 2016 },
  'costs-after-period': { kind: 'costs-after-period', at: { argument: 'till_ar' }, to: 2015, last: 2016 },
  'too-many-rows': { kind: 'too-many-rows', at: { argument: 'effekter' }, got: 5000, max: 3000, years: 10 },
  'too-many-draws': {
    kind: 'too-many-draws',
    at: { argument: 'dragningar' },
    got: 1000000,
    max: 10000,
    rows: 999,
    committees: 1,
  },
  'too-many-digits': { kind: 'too-many-digits' },
  'answer-too-large': { kind: 'answer-too-large', got: 20000, max: 10000 },
  'missing-column': { kind: 'missing-column', at, wanted: term, found: ['Datum', 'Belopp'] },
  'duplicate-column': { kind: 'duplicate-column', at, wanted: 'Slag', found: ['Slag', 'Slag'] },
  'no-heading-row': { kind: 'no-heading-row', at, wanted: [term] },
  'empty-table': { kind: 'empty-table', at },
  'too-large': { kind: 'too-large', at, got: 20000, max: 10000 },
  'outside-number-range': { kind: 'outside-number-range' },
  'cost-not-positive': { kind: 'cost-not-positive' },
  'reduction-not-positive': { kind: 'reduction-not-positive' },
  'never-pays-back': { kind: 'never-pays-back' },
  'no-sign-change': { kind: 'no-sign-change' },
  'no-rate-found': { kind: 'no-rate-found' },
  'plan-is-zero': { kind: 'plan-is-zero' },
  'index-year-missing': { kind: 'index-year-missing', at, year: 2014 },
  'parameter-unknown': { kind: 'parameter-unknown', at, name: 'kalkylränta' },
  'parameter-not-in-force': { kind: 'parameter-not-in-force', at, name: 'kalkylränta' },
};

test.each(Object.values(all))('$kind is a sentence with a cure in both languages', (problem) => {
  const [sv, en] = [problemText(problem, 'sv'), problemText(problem, 'en')];
  for (const text of [sv, en]) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    // What is wrong, and then what to do: at least two sentences, the last one ended.
    expect(text).toMatch(/[.:] \S.*\.$/);
  }
  expect(sv).not.toBe(en);
});

test('days are written as 2013-01-31', () => {
  expect(problemText(all['dates-reversed'], 'sv')).toBe(
    'Slutet 2013-01-31 ligger före starten 2014-03-01. Ange ett slut som är samma dag eller senare.',
  );
});

test('a refusal says what is wrong, where, and what to do', () => {
  expect(problemText(all['not-a-share'], 'sv').replaceAll('\u00a0', ' ')).toBe(
    'Rad 4, kolumnen Dödvikt i vikter är 120 %. Andelen måste ligga mellan 0 och 100 %.',
  );
  expect(problemText(all['not-a-share'], 'en')).toBe(
    'Row 4, column Dödvikt of weights is 120%. A share must be from 0 to 100%.',
  );
});
