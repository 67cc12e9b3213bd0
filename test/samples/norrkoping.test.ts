/** The sample workbook holds the fund's published figures, computed by the functions themselves. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { norrkopingWorkbook } from '../../src/tools/samples/make';
import { norrkopingSheets } from '../../src/tools/samples/norrkoping';

const root = path.join(__dirname, '../..');
const [fund, repayment, frame, budget] = norrkopingSheets();

test('the workbook in assets is the one the figures give (npm run samples)', () => {
  const made = norrkopingWorkbook(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  const kept = readFileSync(path.join(root, 'assets/samples/norrkoping.xlsx'));
  expect(Buffer.compare(Buffer.from(made), kept)).toBe(0);
});

test('the fund: 39,8 booked, 31,8 granted and not spent, 8,0 available', () => {
  expect(['B4', 'B5', 'B6', 'B7'].map((at) => fund?.value(at))).toEqual([39.8, 31.8, 8, 0]);
});

test('no budgeted repayment is posted as a transaction, and nothing for the missing 0,2', () => {
  const kinds = fund?.values('B20:B25').flat();
  expect(kinds).toEqual(['Öronmärkning', 'Öronmärkning', 'Beviljat', 'Beviljat', 'Beviljat', 'Beviljat']);
  expect(fund?.values('C20:C25').flat()).toEqual([33.8, 6, 3.9, 11.6, 11.7, 4.6]);
  for (const note of fund?.values('G20:G25').flat() ?? []) expect(note).toContain('antagande');
});

test('10 mkr over five years is 2 a year, the physical investment over ten is 1', () => {
  expect(repayment?.values('D13:D17').flat()).toEqual([2e6, 2e6, 2e6, 2e6, 2e6]);
  expect(repayment?.values('J13:J22').flat()).toEqual(Array.from({ length: 10 }, () => 1e6));
});

test('the frame reduction adds up both ways in whole tkr', () => {
  const cells = frame?.values('B16:G18') as number[][];
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  expect(cells.map(sum)).toEqual(frame?.values('H16:H18').flat());
  expect(cells[0]?.map((_, j) => sum(cells.map((row) => row[j] as number)))).toEqual(frame?.values('B19:G19').flat());
  expect(frame?.value('H19')).toBe(10000);
  expect(cells.flat().every(Number.isInteger)).toBe(true);
});

test('the budget check shows 0, +95,0, 0, 0 and the repayments sum to 12,3', () => {
  expect(budget?.values('B13:E13').flat()).toEqual([0, 95, 0, 0]);
  expect(budget?.values('B12:E12').flat()).toEqual([6289.5, 6478.3, 6705.8, 6968.1]);
  expect(budget?.value('B16')).toBe(-12.3);
});

test('functions are stored the way Excel stores them', () => {
  const parts = unzipSync(readFileSync(path.join(root, 'assets/samples/norrkoping.xlsx')));
  const text = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8');
  const sheet = text('xl/worksheets/sheet2.xml');
  expect(sheet).toContain('cm="1"><f t="array" ref="A12:F17">_xldudf_SIF_ATERBETALNINGSPLAN(B5,B6,B7,B8)</f>');
  expect(text('xl/worksheets/sheet1.xml')).toContain(
    '_xldudf_SIF_FONDSALDO(Transaktioner[[#Headers],[#Data]],,&quot;disponibelt&quot;)',
  );
  for (const name of Object.keys(parts)) expect(text(name)).not.toMatch(/[^_]SIF\.[A-Z]+\(/);
  expect(text('xl/metadata.xml')).toContain('XLDAPR');
  expect(text('xl/webextensions/webextension1.xml')).toContain('<we:customFunctionIds>_xldudf_SIF_FONDSALDO<');
});

describe('the chain from effect to repayment to fund', () => {
  const sheet = (name: string) => {
    const found = norrkopingSheets().find((s) => s.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  const add = (list: readonly unknown[]): number => list.reduce((sum: number, x) => sum + (x as number), 0);

  test('the estimate by committee and by investment have one total, and each adds up both ways', () => {
    const estimate = sheet('Kostnadskalkyl');
    for (const [first, last] of [
      [15, 18],
      [22, 26],
    ] as const) {
      const rows = estimate.values(`B${first}:L${last}`) as number[][];
      for (const row of rows) expect(add(row.slice(0, -1))).toBe(row.at(-1));
      const sums = rows.at(-1) ?? [];
      sums.forEach((sum, j) => expect(add(rows.slice(0, -1).map((row) => row[j]))).toBe(sum));
    }
    expect(estimate.value('L18')).toBe(estimate.value('L26'));
  });

  test('every figure the source does not give is marked as an assumption, in colour and in a column', () => {
    const estimate = sheet('Kostnadskalkyl');
    for (let row = 6; row <= 11; row++) {
      const source = String(estimate.value(`P${row}`));
      const looksAssumed = (at: string): boolean => estimate.cells.get(at)?.look.startsWith('assumed') ?? false;
      expect(looksAssumed(`D${row}`)).toBe(!source.includes('antal'));
      expect(looksAssumed(`E${row}`)).toBe(!source.includes('effekt'));
      expect(String(estimate.value(`Q${row}`))).toContain('enhetskostnad');
      for (const column of ['H', 'I', 'J', 'K', 'L']) expect(looksAssumed(`${column}${row}`)).toBe(true);
    }
  });

  test('the repayment in step with the effect repays what was granted, within the cap a year', () => {
    const step = sheet('I takt med effekten');
    const years = step.values('B12:K12').flat() as number[];
    expect(add(years)).toBe(31800);
    expect(Math.max(...years)).toBeLessThanOrEqual(5000);
    expect(step.value('B13')).toBe(0);
  });

  test('the net present value of the follow-on sheets is the base of the sensitivity table', () => {
    const appraisal = sheet('Nettonuvärde och känslighet');
    // The sheet's reductions are whole tkr, the table's are exact: half a tkr a year at most between them.
    expect(Math.abs((appraisal.value('B17') as number) - (appraisal.value('C26') as number))).toBeLessThan(5);
  });
});
