import type { CellValue } from '../../core/problem';
import { constantFor } from './constants';
import { fieldOf, fieldsOf } from './fields';
import { LIKENESS } from './headingMatch';
import type { MappedColumn } from './mapping';
import type { Choices, Doubt, Proposal } from './proposal';
import { readingOf } from './readings';
import type { Reading } from './recognise';
import { belowOf, groupRows, widestGap } from './rowsOfDraft';
import type { Block, SheetCells } from './sheetCells';
import { findUnits } from './units';

/** A guess less sure than this is to be looked at. */
const SURE = 0.85;
/** Another role so near is to be looked at. */
const NEAR = 0.12;

/** The chosen understanding of a block as a mapping, with everything in it that is doubtful. */
export function proposalOf(
  cells: SheetCells,
  block: Block,
  { role, score, headings, texts, rows, titles, assigned, spread }: Reading,
  second: Reading | undefined,
  choices: Choices,
): Proposal {
  const doubts: Doubt[] = [];
  if (second && second.score > score - NEAR) doubts.push({ kind: 'role', other: second.role });
  const textOf = (column: number): string => texts[column] ?? '';
  const cellsOf = (column: number): readonly CellValue[] => rows.map((row) => row[column] ?? null);
  const isChosen = (column: number): boolean => choices.columns?.[block.column + column] !== undefined;

  const amountColumns = [
    ...assigned.filter(({ field }) => field.type === 'amount').map(({ column }) => column),
    ...(spread?.columns.map(({ column }) => column) ?? []),
  ];
  const units = findUnits(amountColumns, texts, titles, rows);
  const unit = choices.unit ?? units.unit;
  if (amountColumns.length > 0 && unit === undefined) doubts.push({ kind: 'unit' });
  const unitOf = (column: number): Pick<MappedColumn, 'unit'> => {
    const own = choices.unit ? undefined : units.byColumn.get(column);
    return own ? { unit: own } : {};
  };

  const columns: Record<string, MappedColumn> = {};
  for (const { field, column, confidence, likeness, fit, other } of assigned) {
    const heading = textOf(column);
    const { key } = field;
    const reading = readingOf({ role, field, heading, cells: cellsOf(column), choices });
    doubts.push(...reading.doubts);
    if (!isChosen(column)) {
      if (likeness === 0) doubts.push({ kind: 'values-only', key, heading });
      else if (likeness < LIKENESS.sure || confidence < SURE) {
        doubts.push({ kind: 'heading', key, heading, isTypo: likeness === LIKENESS.typo });
      }
      if (other !== undefined) doubts.push({ kind: 'several', key, heading, other: textOf(other) });
    }
    if (fit < 0.8 && rows.length > 0 && likeness > 0 && field.type !== 'text')
      doubts.push({ kind: 'unread', key, heading, share: fit });
    columns[key] = { heading, column: block.column + column, ...unitOf(column), ...reading.reads };
  }

  const into = spread && fieldOf(role, spread.into);
  const spreadReading =
    spread && into
      ? readingOf({
          role,
          field: into,
          heading: into.heading,
          cells: spread.columns.flatMap(({ column }) => cellsOf(column)),
          choices,
        })
      : undefined;
  if (spread)
    doubts.push({ kind: 'spread', key: spread.into, columns: spread.columns.length }, ...(spreadReading?.doubts ?? []));

  const groups = groupRows(cells, block, headings.row + headings.rows);
  const constants: Record<string, string | number> = { ...choices.constants };
  let group: string | undefined;
  for (const { key, isRequired, type } of fieldsOf(role)) {
    const isTold = key in columns || key in constants || spread?.over === key || spread?.into === key;
    const isGroup =
      type === 'text' &&
      groups.length > 1 &&
      group === undefined &&
      (isRequired || key === 'intervention' || key === 'committee');
    if (isTold || (!isRequired && !isGroup)) continue;
    if (isGroup) {
      group = key;
      doubts.push({ kind: 'group', key, example: groups[0] ?? '' });
      continue;
    }
    const amountTexts = amountColumns.map(textOf);
    const value = constantFor(role, key, titles, amountTexts);
    if (value === undefined) doubts.push({ kind: 'missing', key });
    else {
      constants[key] = value;
      doubts.push({ kind: 'constant', key, value });
    }
  }

  const draft = {
    role,
    headingRow: headings.row,
    headingRows: headings.rows,
    columns,
    constants,
    ...(spread && {
      spread: {
        over: spread.over,
        into: spread.into,
        columns: spread.columns.map(({ column, value }) => ({
          heading: textOf(column),
          column: block.column + column,
          value,
          ...unitOf(column),
          ...spreadReading?.reads,
        })),
      },
    }),
    ...(group !== undefined && { group }),
    ...(unit && { unit }),
    gap: 0,
  };
  const mapping = { ...draft, gap: widestGap(cells, block, draft) };
  const below = belowOf(mapping, cells);
  if (below !== undefined) doubts.push({ kind: 'below', row: below });
  return {
    role,
    confidence: Math.min(1, score),
    block,
    headings,
    mapping,
    doubts,
    columns: texts.map((heading, c) => {
      const own = assigned.find(({ column }) => column === c);
      const isSpread = spread?.columns.some(({ column }) => column === c) ?? false;
      return {
        column: block.column + c,
        heading,
        key: own?.field.key ?? (isSpread ? 'spread' : ''),
        confidence: own?.confidence ?? (isSpread ? 0.8 : 0),
      };
    }),
  };
}
