import { sumsOf } from '../../src/core/money';
import { blockAt } from '../../src/workbook/mapping/blockAt';
import { locate } from '../../src/workbook/mapping/locate';
import { readMapped } from '../../src/workbook/mapping/readMapped';
import { recognise } from '../../src/workbook/mapping/recognise';
import type { Choices, Proposal } from '../../src/workbook/mapping/proposal';
import { fieldsOf } from '../../src/workbook/mapping/fields';
import { FIXTURES } from '../fixtures/workbooks';
import type { Expected, Fixture } from '../fixtures/workbooks';
import { placeOf } from './placeOf';

const propose = ({ cells, sheet, at }: Fixture, choices: Choices = {}): Proposal => {
  const given = { row: 0, column: 0, values: cells };
  const { row, column } = placeOf(at ?? 'A5');
  const block = blockAt(given, row, column);
  const proposal = block && recognise(given, block, sheet, choices);
  if (!proposal) throw new Error('nothing recognised');
  return proposal;
};

interface Difference {
  /** The field that is wrong, "role", or "unit". */
  readonly about: string;
}

/** What the user would have to correct. */
function differences({ role, mapping }: Proposal, expected: Expected): readonly Difference[] {
  const found: Difference[] = role === expected.role ? [] : [{ about: 'role' }];
  const differ = (about: string, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) found.push({ about });
  };
  for (const key of new Set([...Object.keys(mapping.columns), ...Object.keys(expected.columns)])) {
    differ(key, mapping.columns[key]?.heading, expected.columns[key]);
  }
  for (const key of new Set([...Object.keys(mapping.constants), ...Object.keys(expected.constants ?? {})])) {
    differ(key, mapping.constants[key], expected.constants?.[key]);
  }
  const flagged = (flag: 'negate' | 'percent' | 'fill'): readonly string[] =>
    [
      ...Object.entries(mapping.columns).flatMap(([key, column]) => (column[flag] ? [key] : [])),
      ...(mapping.spread?.columns[0]?.[flag] ? [mapping.spread.into] : []),
    ].sort();
  for (const flag of ['negate', 'percent', 'fill'] as const)
    differ(flag, flagged(flag), [...(expected[flag] ?? [])].sort());
  differ('group', mapping.group, expected.group);
  differ('unit', mapping.unit, expected.unit);
  differ(
    'spread',
    mapping.spread?.columns.map(({ value }) => value),
    expected.spread?.values,
  );
  return found;
}

const MOST_CORRECTIONS = 2;

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('the workbook %s', (_, fixture) => {
  const { expected } = fixture;
  const proposal = propose(fixture);

  it('is mapped with at most two corrections, and every wrong guess is doubtful', () => {
    const wrong = differences(proposal, expected);
    expect(wrong.length).toBeLessThanOrEqual(MOST_CORRECTIONS);
    for (const { about } of wrong) {
      const doubted = proposal.doubts.map((doubt) => ('key' in doubt ? doubt.key : doubt.kind));
      expect(doubted).toContain(about);
    }
  });

  it('is read row by row: sums, notes and empty rows are left out', () => {
    const given = { row: 0, column: 0, values: fixture.cells };
    const mapping = { ...proposal.mapping, sheetId: '1', sheet: fixture.sheet };
    const at = locate(mapping, given);
    if (at.kind !== 'found') throw new Error(`lost: ${at.headings.join()}`);
    const read = readMapped(mapping, at.at, given);
    const key =
      proposal.mapping.spread?.into ?? fieldsOf(proposal.role).find(({ type }) => type === 'amount')?.key ?? '';
    const heading = fieldsOf(proposal.role).find((field) => field.key === key)?.heading ?? '';
    const column = read.headings.indexOf(heading);
    const amounts = read.cells.slice(1).map((row) => row[column]);
    expect([
      read.cells.length - 1,
      sumsOf(
        amounts as number[],
        amounts.map(() => 0),
        1,
      )[0],
    ]).toEqual([expected.rows, expected.sum]);
  });
});

it('ten workbooks are mapped', () => expect(FIXTURES).toHaveLength(10));
