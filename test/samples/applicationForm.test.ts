/** The blank application form is the sheet that the pane saves, with nothing filled in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DECISION_FIELDS, emptyDraft, LIST_NAMES, LISTS, POINTS, SINGLE_NAMES } from '../../src/core/application';
import { openPackage } from '../../src/package/openPackage';
import { savePackage } from '../../src/package/savePackage';
import { applicationTemplate } from '../../src/tools/samples/make';
import { cellsIn, importApplication } from '../../src/workbook/application/importApplication';
import { recognise } from '../../src/workbook/application/recognise';

const root = path.join(__dirname, '../..');
const shipped = new Uint8Array(readFileSync(path.join(root, 'assets/templates/ansokan.xlsx')));
const opened = () => {
  const file = openPackage(shipped);
  if (!file.ok) throw new Error(file.problem.kind);
  return file.value;
};

test('the form in assets is the one that is made (npm run samples)', () => {
  const made = applicationTemplate(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  expect(Buffer.compare(Buffer.from(made), Buffer.from(shipped))).toBe(0);
});

test('it is read as an application in which nothing is filled in but the assumed rate', () => {
  const { single, ...rest } = emptyDraft('tkr');
  expect(importApplication(shipped, 'sv')).toEqual({
    kind: 'read',
    sheet: 'Ansökan',
    draft: { ...rest, single: { ...single, rate: '3\u00a0%' } },
    isUnitStated: true,
  });
});

test('every field has a place of its own', () => {
  const file = opened();
  const { single, points, decision, lists } = recognise(cellsIn(file, file.sheets[0]?.path ?? ''));
  expect(Object.keys(single).sort()).toEqual([...SINGLE_NAMES].sort());
  expect(Object.keys(points).sort()).toEqual([...POINTS].sort());
  expect(Object.keys(decision).sort()).toEqual(Object.keys(DECISION_FIELDS).sort());
  for (const list of LIST_NAMES) {
    expect(Object.keys(lists[list]?.columns ?? {}).sort()).toEqual(Object.keys(LISTS[list]).sort());
    expect((lists[list]?.to ?? 0) - (lists[list]?.from ?? 0)).toBeGreaterThan(1);
  }
  const places = [...Object.values(single), ...Object.values(points), ...Object.values(decision)];
  expect(new Set(places.map(({ row, column }) => `${row}:${column}`)).size).toBe(places.length);
});

test('what is filled in is read back', () => {
  const file = opened();
  const { single, lists } = recognise(cellsIn(file, file.sheets[0]?.path ?? ''));
  const { from, columns } = lists.costs ?? { from: 0, columns: {} as Readonly<Record<string, number>> };
  const filled = savePackage(file, {
    sheets: [
      {
        from: 'Ansökan',
        name: 'Ansökan Skolfam',
        cells: [
          { ...(single.name ?? { row: 0, column: 0 }), value: 'Skolfam' },
          { ...(single.appliedAmount ?? { row: 0, column: 0 }), value: 3900 },
          { row: from, column: columns['year'] ?? 0, value: 2013 },
          { row: from, column: columns['amount'] ?? 0, value: 1300 },
        ],
      },
    ],
  });
  const read = importApplication(filled, 'sv');
  if (read.kind !== 'read') throw new Error(read.kind);
  expect(read.sheet).toBe('Ansökan Skolfam');
  expect(read.draft.single.name).toBe('Skolfam');
  expect(read.draft.single.appliedAmount.replace('\u00a0', ' ')).toBe('3 900');
  expect(read.draft.costs.map(({ year, amount }) => [year, amount.replace('\u00a0', ' ')])).toEqual([
    ['2013', '1 300'],
  ]);
});

test('its calculation is live, and its text runs over merged cells', () => {
  const file = opened();
  const xml = file.parts.text(file.sheets[0]?.path ?? '') ?? '';
  expect(xml).toContain('_xldudf_SIF_');
  expect(xml).toContain('<mergeCell ref="A');
  expect(xml).toContain('orientation="portrait"');
});
