import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import { ROLES } from '../fundBook/roles';
import type { Role } from '../fundBook/roles';
import { assign } from './assign';
import type { Assigned } from './assign';
import { constantFor } from './constants';
import { fieldsOf } from './fields';
import { headingsOf, possibleHeadings } from './headings';
import type { HeadingRows } from './headings';
import type { Choices, Proposal } from './proposal';
import { proposalOf } from './proposalOf';
import { sampleRows } from './sample';
import { valueAt } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';
import { findSpread } from './spreads';
import type { FoundSpread } from './spreads';
import { TITLE_WORDS } from './synonyms';

/** One way to understand a block of cells. */
export interface Reading {
  readonly role: Role;
  readonly score: number;
  readonly headings: HeadingRows;
  readonly texts: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly titles: readonly string[];
  readonly assigned: readonly Assigned[];
  readonly spread: FoundSpread | undefined;
}

/** Below this the cells are not a table of the fund's. */
const LEAST = 0.3;

/**
 * What a block of cells is, and how it would be read; undefined where it is nothing that the fund knows. `name` is what the
 * sheet and the table are called. `choices` are the user's, and hold.
 */
export function recognise(cells: SheetCells, block: Block, name: string, choices: Choices = {}): Proposal | undefined {
  const roles = choices.role ? [choices.role] : ROLES;
  const places = possibleHeadings(cells, block);
  const readings = roles
    .flatMap((role) => {
      const own = places.map((headings) => understand(cells, block, headings, name, role, choices));
      return own.length === 0 ? [] : [own.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a))];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = readings;
  if (!best || (best.score < LEAST && !choices.role)) return undefined;
  return proposalOf(cells, block, best, choices.role ? undefined : second, choices);
}

function understand(
  cells: SheetCells,
  block: Block,
  headings: HeadingRows,
  name: string,
  role: Role,
  choices: Choices,
): Reading {
  const texts = headingsOf(cells, headings);
  const rows = sampleRows(cells, block, headings);
  const titles = [name, ...titlesAbove(cells, block, headings)];
  const chosen = new Map(
    Object.entries(choices.columns ?? {}).map(([column, key]) => [Number(column) - block.column, key] as const),
  );
  const spread = findSpread(role, texts, rows, chosen);
  const assigned = assign({
    role,
    headings: texts,
    rows,
    taken: new Set(spread?.columns.map(({ column }) => column)),
    told: new Set([...(spread ? [spread.over, spread.into] : []), ...Object.keys(choices.constants ?? {})]),
    chosen,
  });
  const score = scoreOf(role, texts, rows, titles, assigned, spread);
  return { role, score, headings, texts, rows, titles, assigned, spread };
}

/** Texts above the headings, in the block and a little above it. */
function titlesAbove(cells: SheetCells, block: Block, { row }: HeadingRows): readonly string[] {
  const titles: string[] = [];
  for (let r = Math.max(cells.row, block.row - 4); r < row; r++) {
    for (let c = block.column; c < block.column + block.columns; c++) {
      const cell = valueAt(cells, r, c);
      if (typeof cell === 'string' && cell.trim() !== '') titles.push(cell.trim());
    }
  }
  return titles;
}

function scoreOf(
  role: Role,
  texts: readonly string[],
  rows: readonly (readonly CellValue[])[],
  titles: readonly string[],
  assigned: readonly Assigned[],
  spread: FoundSpread | undefined,
): number {
  const required = fieldsOf(role).filter(({ isRequired }) => isRequired);
  const confidenceOf = (key: string): number =>
    spread?.over === key || spread?.into === key
      ? 0.85
      : (assigned.find(({ field }) => field.key === key)?.confidence ??
        (constantFor(role, key, titles, []) === undefined ? 0 : 0.35));
  const told = required.map(({ key }) => confidenceOf(key));
  const lacking = told.filter((one) => one === 0).length;
  const average = told.reduce((sum, one) => sum + one, 0) / required.length;
  const used = assigned.filter(({ likeness }) => likeness > 0).length + (spread?.columns.length ?? 0);
  const inUse = Math.max(1, texts.filter((_, c) => rows.some((row) => !isBlank(row[c]))).length);
  const title = fold(titles.join(' '));
  const isTitled = TITLE_WORDS[role].some((word) => title.includes(fold(word)));
  const figures = rows[0]?.filter((cell) => typeof cell === 'number').length ?? 0;
  const isOffList = (role === 'committees' && figures > 0) || rows.length === 0;
  return (
    (0.65 * average + 0.25 * Math.min(1, used / inUse) + (isTitled ? 0.12 : 0)) *
    0.8 ** lacking *
    (isOffList ? 0.4 : 1) *
    // Headings that are repeated further down have fewer rows below them.
    (1 + Math.min(rows.length, 200) / 10_000)
  );
}
