/** Plain formulas in another spreadsheet program, which knows nothing of the add-in and calculates everything anew. */
import { catalogue } from '../../src/functions/catalogue';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { addressOf, blockOf } from '../../src/package/address';
import { openPackage } from '../../src/package/openPackage';
import { readCells, sharedStrings } from '../../src/package/sheet/readCells';
import { convertWorkbook } from '../../src/tools/libreOffice';
import { norrkopingSheets } from '../../src/tools/samples/norrkoping';
import { Sheet } from '../../src/tools/samples/sheet';
import { writeWorkbook } from '../../src/tools/samples/writeWorkbook';
import { nativeFor } from '../../src/workbook/native';
import { answeredCases, CANCELLING, largeDifferences, noNativeFor } from '../nativeCases';
import { differences, layCall, LAYOUTS } from '../native';
import type { LaidCall } from '../native';

jest.setTimeout(180_000);

/** What every cell shows, by sheet and address, when LibreOffice has calculated it all. */
async function recalculated(sheets: readonly Sheet[]): Promise<ReadonlyMap<string, unknown>> {
  const bytes = writeWorkbook(sheets, { title: 'Vanliga formler', addinId: 'x', addinVersion: '0' });
  const [file] = Object.values(await convertWorkbook(bytes, 'xlsx', { recalculate: true }));
  const opened = openPackage(new Uint8Array(file ?? []));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { parts, sheets: written } = opened.value;
  const strings = sharedStrings(parts.text('xl/sharedStrings.xml') ?? '');
  return new Map(
    written.flatMap(({ name, path }) =>
      readCells(parts.text(path) ?? '', strings).map(({ row, column, value }) => {
        const shown = typeof value === 'object' ? value.error : value;
        return [`${name}!${addressOf({ row, column, rows: 1, columns: 1 })}`, shown] as const;
      }),
    ),
  );
}

/** A laid call with its plain formulas as cells of a sheet; what they show is left to the reader. */
function put(sheet: Sheet, { inputs, native, block }: LaidCall): void {
  const at = (row: number, column: number): string => addressOf({ row, column, rows: 1, columns: 1 });
  for (const { block: area, values, table } of inputs) {
    values.forEach((line, r) =>
      line.forEach((value, c) => value !== '' && value !== null && sheet.put(at(area.row + r, area.column + c), value)),
    );
    if (table !== undefined)
      sheet.tables.push({ name: table, area: addressOf(area), columns: (values[0] ?? []).map(String) });
  }
  if (native.kind === 'none') return;
  native.formulas.forEach((line, r) =>
    line.forEach((cell, c) => putCell(sheet, at(block.row + r, block.column + c), cell)),
  );
}

function putCell(sheet: Sheet, at: string, cell: string | number): void {
  const look = sheet.cells.get(at)?.look ?? 'plain';
  if (typeof cell === 'string' && cell.startsWith('=')) sheet.formula(at, cell.slice(1), 0, look);
  else sheet.put(at, cell, look);
}

const shownOf = (figures: ReadonlyMap<string, unknown>, { sheet, block }: LaidCall): CellMatrix =>
  Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_, c) => {
      const place = addressOf({ row: block.row + r, column: block.column + c, rows: 1, columns: 1 });
      return (figures.get(`${sheet}!${place}`) ?? '') as string | number;
    }),
  );

test('every example and every signed case that has plain formulas shows the same figures', async () => {
  const laid: { readonly call: LaidCall; readonly name: string; readonly args: readonly unknown[] }[] = [];
  const sheets = catalogue.flatMap(({ id }) => {
    const sheet = new Sheet(id.slice(0, 31));
    let top = 1;
    for (const { name, args, answer } of answeredCases(id)) {
      if (noNativeFor(id, args) !== undefined) continue;
      for (const layout of LAYOUTS) {
        const call = layCall({ sheet: sheet.name, top }, id, args, answer, layout);
        put(sheet, call);
        laid.push({ call, name: `${id}: ${name}`, args });
        top = call.block.row + call.block.rows + 2;
      }
    }
    return top > 1 ? [sheet] : [];
  });
  const figures = await recalculated(sheets);
  const differing = laid.flatMap(({ call, name, args }) => {
    const shown = shownOf(figures, call);
    return CANCELLING.has(name) ? largeDifferences(call, args as never, shown) : differences(call, shown);
  });
  expect(differing).toEqual([]);
  expect(laid.length).toBeGreaterThan(300);
});

/** The sample's sheets with plain formulas in place of ours, and how many formulas there were and became plain. */
function nativeSample(): {
  readonly sheets: readonly Sheet[];
  readonly kept: readonly string[];
  readonly turned: number;
} {
  const originals = norrkopingSheets();
  const sheets = norrkopingSheets();
  const tables = originals.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const kept: string[] = [];
  let turned = 0;
  originals.forEach((sheet, s) => {
    for (const [at, { formula, spill }] of sheet.cells) {
      if (spill === undefined || formula === undefined) continue;
      const native = nativeFor(formula, {
        anchor: `'${sheet.name}'!${at}`,
        answer: sheet.values(spill),
        area: (reference) => {
          const named = tables.find(({ table }) => reference === `${table.name}[[#Headers],[#Data]]`);
          const [, on, own = reference] = /^'(.*)'!(.*)$/.exec(reference) ?? [];
          const of = named?.sheet ?? originals.find(({ name }) => name === on) ?? sheet;
          const area = named?.table.area ?? own;
          return blockOf(area) && { address: `'${of.name}'!${area}`, values: of.values(area) };
        },
      });
      const block = blockOf(spill);
      const target = sheets[s];
      if (native.kind === 'none' || !block || !target) {
        kept.push(`${/SIF\.\w+/.exec(formula)?.[0] ?? ''} ${native.kind === 'none' ? native.reason.kind : ''}`);
        // Frozen: the values stay.
        const cell = target?.cells.get(at);
        if (cell?.value !== undefined) target?.put(at, cell.value, cell.look);
        continue;
      }
      turned++;
      native.formulas.forEach((line, r) =>
        line.forEach((cell, c) =>
          putCell(target, addressOf({ row: block.row + r, column: block.column + c, rows: 1, columns: 1 }), cell),
        ),
      );
    }
  });
  return { sheets, kept, turned };
}

test('the sample workbook in plain formulas shows every figure that the add-in showed', async () => {
  const { sheets, kept, turned } = nativeSample();
  const figures = await recalculated(sheets);
  const differing = norrkopingSheets().flatMap((sheet) =>
    [...sheet.cells].flatMap(([at, { value }]) => {
      const theirs = figures.get(`${sheet.name}!${at}`) ?? '';
      if (value === undefined || value === theirs) return [];
      const isClose =
        typeof value === 'number' && typeof theirs === 'number' && Math.abs(theirs - value) <= 1e-12 * Math.abs(value);
      return isClose ? [] : [`${sheet.name}!${at}: ${String(value)} / ${String(theirs)}`];
    }),
  );
  expect(differing).toEqual([]);
  expect([...new Set(kept)].sort()).toEqual([
    'SIF.EFFEKTATERBETALNING rounded-table',
    'SIF.INTERNAVKASTNING searched',
    'SIF.KANSLIGHET sorted',
    'SIF.KOSTNADSKALKYL rounded-table',
    'SIF.RAMMINSKNING rounded-table',
    'SIF.SIMULERING drawn',
  ]);
  expect(turned).toBeGreaterThan(10);
});
