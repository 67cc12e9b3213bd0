import fc from 'fast-check';
import {
  applicationOf,
  BLANK_MEANS,
  completeness,
  emptyDraft,
  emptyRow,
  POINTS,
  withText,
} from '../../src/core/application';
import type { Draft } from '../../src/core/application';
import { effectColumns } from '../../src/functions/tables/effects';
import { TYPING } from '../../src/workbook/application/typing';
import { cellOfText, textOfCell } from '../../src/workbook/application/cellText';

const named = (draft: Draft): Draft => withText(draft, { kind: 'single', field: 'name' }, 'Skolfam');
const effect = {
  ...emptyRow('effects'),
  committee: 'A',
  number: '2',
  effect: '50 %',
  unitCost: '1,5 mkr',
  start: '2013',
};

describe('an application made of what was typed', () => {
  it('has every amount in kr, whatever unit it was typed in', () => {
    const draft = named({ ...emptyDraft('tkr'), effects: [effect, { ...effect, unitCost: '220' }] });
    const read = applicationOf(withText(draft, { kind: 'single', field: 'appliedAmount' }, '3,9 mkr'), TYPING);
    expect(read.ok && read.application.appliedAmount).toBe(3_900_000);
    expect(read.ok && read.application.columns.unitCost).toEqual([1_500_000, 220_000]);
  });

  it('tells of every field that cannot stand, and where', () => {
    const draft: Draft = {
      ...emptyDraft('tkr'),
      costs: [{ year: '20', amount: '', purpose: 'x' }],
      effects: [{ ...effect, deadweight: '120 %', numberLow: '3' }],
    };
    const spoilt = withText(
      withText(draft, { kind: 'single', field: 'start' }, '2013-02-01'),
      { kind: 'single', field: 'end' },
      '2013-01-01',
    );
    const read = applicationOf(spoilt, TYPING);
    expect(read.ok ? [] : read.refusals.map(({ kind, at }) => [kind, 'field' in at ? at.field : ''])).toEqual([
      ['outside', 'year'],
      ['missing', 'amount'],
      ['outside', 'deadweight'],
      ['range-not-around', 'numberLow'],
      ['missing', 'name'],
      ['ends-before-start', 'end'],
    ]);
  });

  it('passes over blank rows', () => {
    const read = applicationOf(named({ ...emptyDraft('kr'), effects: [emptyRow('effects'), effect] }), TYPING);
    expect(read.ok && read.application.columns.length).toBe(1);
  });

  it('takes a blank assumption for what the cell functions do', () => {
    for (const [key, value] of Object.entries(BLANK_MEANS)) {
      expect([key, effectColumns[key as keyof typeof BLANK_MEANS].fallback?.value]).toEqual([key, value]);
    }
  });
});

describe('what an application lacks', () => {
  it('is all ten points of a blank one, and less by every field that is filled in', () => {
    const blank = completeness(emptyDraft('kr'));
    expect(blank.points.map(({ point, missing }) => [point, missing.length > 0])).toEqual(
      POINTS.map((point) => [point, true]),
    );
    const answered = POINTS.reduce(
      (draft, point) => withText(draft, { kind: 'point', point }, 'Svar'),
      emptyDraft('kr'),
    );
    const lacking = completeness(answered).points.filter(({ missing }) => missing.length > 0);
    expect(lacking.map(({ point, missing }) => [point, missing])).toEqual([
      ['costPerYear', [{ kind: 'list', list: 'costs' }]],
      ['savings', [{ kind: 'list', list: 'effects' }]],
    ]);
  });
});

it('a number that a cell holds reads back as itself, in both languages', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: 1e-6, max: 1e9, noNaN: true }).map((x) => Number(x.toPrecision(12))),
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom('sv' as const, 'en' as const), (value, language) => {
      expect(cellOfText('number', textOfCell('number', Math.abs(value), language), 'kr', TYPING)).toBe(Math.abs(value));
      expect(cellOfText('amount', textOfCell('amount', Math.abs(value), language), 'kr', TYPING)).toBe(Math.abs(value));
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom('sv' as const, 'en' as const),
      (parts, language) => {
        const share = parts / 100_000;
        expect(cellOfText('share', textOfCell('share', share, language), 'kr', TYPING)).toBe(share);
      },
    ),
  );
});
