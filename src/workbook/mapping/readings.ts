import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import type { Role } from '../fundBook/roles';
import { nearestWord } from './columnFit';
import type { Field } from './fields';
import type { ReadsAs } from './mapping';
import type { Choices, Doubt } from './proposal';
import { decimalsIn, isAmbiguousFigure, readValue } from './readValue';

export interface Reading {
  readonly reads: ReadsAs;
  readonly doubts: readonly Doubt[];
}

interface Given {
  readonly role: Role;
  readonly field: Field;
  readonly heading: string;
  readonly cells: readonly CellValue[];
  readonly choices: Choices;
}

/** How a column's cells are to be read as a field: signs, per cent, decimal marks, merged cells, misspelt words. */
export function readingOf({ role, field, heading, cells, choices }: Given): Reading {
  const { key } = field;
  const doubts: Doubt[] = [];
  const reads: { -readonly [K in keyof ReadsAs]: ReadsAs[K] } = {};
  const filled = cells.filter((cell) => !isBlank(cell));

  if (field.type === 'amount' || field.type === 'number') {
    const marks = new Set(filled.map(decimalsIn).filter((mark) => mark !== undefined));
    const decimals = marks.size === 1 ? [...marks][0] : undefined;
    if (decimals === 'point' || filled.some(isAmbiguousFigure)) {
      reads.decimals = decimals ?? 'comma';
      if (filled.some(isAmbiguousFigure)) doubts.push({ kind: 'figures', key, heading, decimals: reads.decimals });
    }
    const figures = filled.map((cell) => readValue(role, field, cell, reads)).filter((one) => typeof one === 'number');
    const negative = figures.filter((one) => one < 0).length;
    const isAllNegative = negative > 0 && figures.every((one) => one <= 0);
    const said = choices.negate?.[key];
    if (said ?? (isAllNegative && field.type === 'amount')) reads.negate = true;
    if (said === undefined && field.type === 'amount' && negative > 0) {
      doubts.push(isAllNegative ? { kind: 'negate', key, heading } : { kind: 'signs', key, heading, count: negative });
    }
  }
  if (field.type === 'share') {
    const plain = filled.filter((cell) => typeof cell === 'number' || (typeof cell === 'string' && !/%/.test(cell)));
    const above = plain.some((cell) => Number(readValue(role, { ...field, type: 'number' }, cell) ?? 0) > 1);
    const said = choices.percent?.[key];
    if (said ?? above) reads.percent = true;
    if (said === undefined && above) doubts.push({ kind: 'percent', key, heading });
  }
  if (field.type === 'text' || field.type === 'word' || field.type === 'date' || field.type === 'year') {
    const blank = cells.filter(isBlank).length;
    const isFilledDown =
      blank * 4 >= cells.length && filled.length > 0 && !isBlank(cells[0]) && key !== 'status' && field.type !== 'word';
    const isTold = new Set(filled.map(String)).size === filled.length && (field.isRequired || key === 'committee');
    const said = choices.fill?.[key];
    if (said ?? (isFilledDown && isTold)) reads.fill = true;
    if (said === undefined && isFilledDown && isTold) doubts.push({ kind: 'fill', key, heading });
  }
  if (field.type === 'word') {
    const unknown = [...new Set(filled.filter((cell) => readValue(role, field, cell) === undefined).map(String))];
    const words = unknown.flatMap((word) => {
      const meaning = nearestWord(field, word);
      if (meaning === undefined) return [];
      doubts.push({ kind: 'word', key, word, meaning });
      return [[fold(word), meaning] as const];
    });
    if (words.length > 0) reads.words = Object.fromEntries(words);
  }
  return { reads, doubts };
}
