import { decimals, withHeadingRow } from '../../functions/catalogue/shared';
import { parameters } from '../../functions/catalogue/kostnadskalkyl';
import { effectColumns } from '../../functions/tables/effects';
import { numbered } from '../../functions/tables/names';
import { headings, UNASSIGNED } from '../../functions/tables/words';
import { notNative } from './native';
import { holdsName, needed, rowNames, tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';
import type { Translate } from './translation';
import { yearTable } from './yearTable';

/** KOSTNADSKALKYL: each cell sums its name's rows, each at its own stage in the year. */
export const estimate: Translate = (call) => {
  if (call.read(decimals) !== undefined) notNative({ kind: 'rounded-table' });
  const columns = tableColumns(call, 'effekter', effectColumns);
  const grouping = call.read(parameters[3]);
  const group = needed(columns[grouping]);
  const required = [needed(columns.number), needed(columns.effect), needed(columns.unitCost)];
  const { names } = numbered(rowNames(group, required, UNASSIGNED));
  return yearTable(call, {
    hasHeadings: call.read(withHeadingRow),
    heading: headings[grouping],
    names,
    count: (call.answer[0]?.length ?? 0) - 2,
    first: call.text('fran_ar'),
    value: (name, cell, year) => {
      const isNamed = holdsName(group, name, cell, name === UNASSIGNED);
      const factors = [isNamed, ...stage(columns, year), ...shares(columns)];
      return `SUMPRODUCT(${factors.join('*')},${required.map(({ text }) => text).join(',')})`;
    },
  });
};

type Columns = { readonly [K in keyof typeof effectColumns]: TableColumn | undefined };

/** How much of the full effect there is in a year: begun, not over, phased in, dropping off, and in the year's prices. */
function stage({ start, lag, duration, rampUp, dropOff, indexation }: Columns, year: string): readonly string[] {
  const from = needed(start).text;
  const nth = `(${year}-${from}${lag ? `-${lag.text}` : ''}+1)`;
  // A phase of 0 years is one of 1, and a blank one too.
  const phase = rampUp ? `(${rampUp.text}+(${rampUp.text}<1))` : '1';
  const factors = [`(${nth}>=1)`];
  if (duration) factors.push(`((${nth}<=${duration.text})+(${duration.text}="")>0)`);
  if (rampUp) factors.push(`((${nth}<${phase})*${nth}/${phase}+(${nth}>=${phase}))`);
  if (dropOff) {
    const after = `(${nth}>${phase})`;
    // All lost at once: 0^0 is an error in Excel, so the base is 1 until then.
    const kept = `(1-${dropOff.text}+(${dropOff.text}=1)*(${nth}<=${phase}))`;
    factors.push(`${kept}^(${after}*(${nth}-${phase}))`);
  }
  if (indexation) factors.push(`(1+${indexation.text})^(${year}-${from})`);
  return factors;
}

/** What of the effect counts; a blank share is all of it, and a rise in costs is real in full. */
function shares({ effect, deadweight, displacement, ownShare, realisableShare }: Columns): readonly string[] {
  const orAll = ({ text }: TableColumn): string => `(${text}+(${text}=""))`;
  const size = needed(effect).text;
  return [
    ...(deadweight ? [`(1-${deadweight.text})`] : []),
    ...(displacement ? [`(1-${displacement.text})`] : []),
    ...(ownShare ? [orAll(ownShare)] : []),
    ...(realisableShare ? [`((${size}>=0)*${orAll(realisableShare)}+(${size}<0))`] : []),
  ];
}
