import { addressOf, columnNumber, letters } from '../address';
import type { CellChange, CellContent } from '../changes';
import { isDynamic, storedFormula } from '../formula/storedFormula';
import { withAttributes } from '../xml/edit';
import { cellText } from '../xml/text';
import { elementsOf, escapeXml } from '../xml/xml';
import type { StoredCell } from './cells';

/** What a cell's XML needs to know of its workbook. */
export interface CellContext {
  readonly prefix: string;
  /** The number in the workbook's metadata that marks a dynamic array. Asked for only where there is one. */
  readonly dynamicArray: () => number;
}

/** Errors as files of every Excel know them: the younger ones are told apart by metadata that only Excel writes. */
const FILE_ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** A cell with a change made to it. `style` is the number of its cell format. */
export function cellXml(
  present: StoredCell | undefined,
  change: CellChange,
  style: number | undefined,
  { prefix: p, dynamicArray }: CellContext,
): string {
  const own = `${letters(change.column)}${change.row + 1}`;
  const before = present?.body ?? '';
  const formula = formulaXml(before, change, own, p);
  const kept = present?.attributes ?? {};
  const { type, xml } =
    change.value === undefined
      ? { type: kept['t'], xml: withoutFormula(before) }
      : valueXml(change.value, formula !== '' || change.isSpilled === true, p);
  const isNewArray = change.formula !== undefined && formula.includes(' t="array"');
  const keptMark = change.formula === undefined && formula !== '' ? kept['cm'] : undefined;
  const tag = withAttributes(present?.tag.replace(/\s*\/?>$/, '/>') ?? `<${p}c/>`, {
    r: own,
    s: style,
    t: type,
    cm: isNewArray ? dynamicArray() : keptMark,
    vm: change.value === undefined ? kept['vm'] : undefined,
  });
  const body = formula + xml;
  return body === '' ? tag : `${tag.replace(/\/>$/, '>')}${body}</${p}c>`;
}

function formulaXml(before: string, { formula, spill }: CellChange, own: string, p: string): string {
  const present = before === '' ? undefined : elementsOf(before, 'f')[0];
  const ref = spill && addressOf({ ...placeOf(own), ...spill });
  if (formula === undefined) {
    if (!present) return '';
    const text = before.slice(present.start, present.end);
    return ref !== undefined && present.attributes['t'] === 'array'
      ? text.replace(present.tag, withAttributes(present.tag, { ref }))
      : text;
  }
  if (formula === null) return '';
  const isArray = isDynamic(formula) || (spill !== undefined && (spill.rows > 1 || spill.columns > 1));
  const attributes = isArray ? ` t="array" ref="${ref ?? own}"` : '';
  return `<${p}f${attributes}>${escapeXml(storedFormula(formula))}</${p}f>`;
}

function placeOf(own: string): { readonly row: number; readonly column: number } {
  const [, column = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(own) ?? [];
  return { row: Number(row) - 1, column: columnNumber(column) };
}

function withoutFormula(body: string): string {
  const formula = body === '' ? undefined : elementsOf(body, 'f')[0];
  return formula ? body.slice(0, formula.start) + body.slice(formula.end) : body;
}

function valueXml(
  value: CellContent,
  isCalculated: boolean,
  p: string,
): { readonly type: string | undefined; readonly xml: string } {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return error('#NUM!', p);
    return { type: undefined, xml: `<${p}v>${Object.is(value, -0) ? 0 : value}</${p}v>` };
  }
  if (typeof value === 'boolean') return { type: 'b', xml: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (typeof value === 'object') return error(value.error, p);
  const text = escapeXml(cellText(value));
  if (isCalculated) return { type: 'str', xml: `<${p}v>${text}</${p}v>` };
  if (value === '') return { type: undefined, xml: '' };
  return { type: 'inlineStr', xml: `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>` };
}

const error = (text: string, p: string): { readonly type: string; readonly xml: string } => ({
  type: 'e',
  xml: `<${p}v>${escapeXml(FILE_ERRORS.has(text) ? text : '#VALUE!')}</${p}v>`,
});
