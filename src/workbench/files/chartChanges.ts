import type { PlacedChart, SheetCharts } from '../../package/changes';
import { quotedSheet } from '../../package/address';
import type { Package } from '../../package/openPackage';
import { chartFrames } from '../../package/parts/drawings';
import { a1 } from '../grid/addresses';
import type { Area, ChartInfo } from '../engine';
import type { Picture } from './picture';

/**
 * Charts that are new, gone or changed. Where rows or columns have come or gone the file has moved its charts and what they
 * show by itself, so there only what cannot have moved is compared.
 */
export function chartChanges(file: Package, then: Picture, now: Picture, hasShifts: boolean): readonly SheetCharts[] {
  return [...now.sheets].flatMap(([id, { name }]): readonly SheetCharts[] => {
    const was = then.charts.filter(({ sheetId }) => sheetId === id);
    const is = now.charts.filter(({ sheetId }) => sheetId === id);
    const stored = file.sheets.find((sheet) => sheet.name === then.sheets.get(id)?.name);
    const frames = stored ? chartFrames(file.parts, stored.path) : [];
    // Kinds of charts that the grid does not know stand between the others: which is which cannot be told.
    const isKnown = frames.length === was.length;
    const isSame = (before: ChartInfo, after: ChartInfo | undefined): boolean =>
      after !== undefined && look(before, hasShifts) === look(after, hasShifts);
    const changed = was.filter(
      (before) =>
        !isSame(
          before,
          is.find((after) => after.id === before.id),
        ),
    );
    const fresh = is.filter((after) => !was.some(({ id: before }) => before === after.id));
    const again = isKnown ? is.filter((after) => changed.some((before) => before.id === after.id)) : [];
    const removed = isKnown ? changed.map((before) => was.indexOf(before)) : [];
    const added = [...again, ...fresh].map((chart) => placed(chart, now));
    return removed.length + added.length === 0 ? [] : [{ sheet: name, removed, added }];
  });
}

function look({ row, column, categories, series, ...rest }: ChartInfo, hasShifts: boolean): string {
  const own = series.map(({ name, color }) => [name, color]);
  return JSON.stringify(hasShifts ? [rest, own] : [rest, row, column, categories, series]);
}

function placed({ categories, series, id: _, sheetId: __, ...chart }: ChartInfo, now: Picture): PlacedChart {
  const reference = (area: Area): string =>
    `${quotedSheet(now.sheets.get(area.sheetId)?.name ?? '')}!${a1(area, true)}`;
  return {
    ...chart,
    ...(categories ? { categories: reference(categories) } : {}),
    series: series.map(({ name, nameCell, values, color }) => ({
      name,
      // A reader takes the name's cell to stand above its values.
      ...(nameCell && nameCell.column === values.column ? { nameReference: reference(nameCell) } : {}),
      values: reference(values),
      ...(color === undefined ? {} : { color }),
    })),
  };
}
