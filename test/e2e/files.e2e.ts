/** Files in a real browser: the sample changed, saved and opened again; a file dropped; a copy downloaded; files refused. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/package/openPackage';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { fixture, zipped } from '../package/fixture';

const SAMPLE = readFileSync(path.join(__dirname, '../../assets/samples/norrkoping.xlsx'));

/** The workbook on show as a file, and back: bytes travel as numbers. */
async function save({ page }: Workbench): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]));
}
async function open({ page }: Workbench, bytes: Uint8Array): Promise<void> {
  await page.evaluate((numbers) => window.workbench.open(Uint8Array.from(numbers).buffer), [...bytes]);
}

async function everything(workbench: Workbench): Promise<unknown> {
  const sheets = await workbench.sheets();
  const contents = [];
  for (const sheet of sheets) {
    const range = `'${sheet}'!A1:P60`;
    contents.push([sheet, await workbench.values(range), await workbench.formulas(range), await workbench.text(range)]);
  }
  return contents;
}

/** Drops a file on the page, as from the desktop. */
async function drop({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([file, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(numbers)], file));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );
}

const message = (workbench: Workbench) => workbench.page.locator('#message');

export const checks: readonly Check[] = [
  {
    name: 'the sample that nobody has touched is saved as the file it was',
    run: async (session) => {
      const workbench = await session.workbench();
      assert.equal(Buffer.compare(Buffer.from(await save(workbench)), SAMPLE), 0);
    },
  },
  {
    name: 'a changed input is saved, and everything comes back when the file is opened again',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Återbetalning!B5', '20 000 000');
      await workbench.enter('Återbetalning!B6', '8');
      await workbench.enter('Budget 2013-2016!H30', '=SIF.ATERBETALNINGSPLAN(10000000;5;2014)');
      const before = await everything(workbench);
      const bytes = await save(workbench);
      await open(workbench, SAMPLE);
      assert.deepEqual(await workbench.values('Återbetalning!E13:E17'), Array(5).fill([2_000_000]));
      await open(workbench, bytes);
      assert.deepEqual(await everything(workbench), before);
      assert.deepEqual(await workbench.values('Återbetalning!E13:E21'), [...Array(8).fill([2_500_000]), ['']]);
    },
  },
  {
    name: 'what depends on a cell is recalculated in a file that has been saved and opened',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Återbetalning!B6', '4');
      assert.deepEqual(await workbench.values('Återbetalning!E13:E17'), [...Array(4).fill([5_000_000]), ['']]);
      assert.deepEqual(await workbench.values('Återbetalning!E10'), [[0]]);
    },
  },
  {
    name: '"Spara en kopia" gives the file as a download with a name of its own',
    run: async (session) => {
      const workbench = await session.workbench();
      const waiting = workbench.page.waitForEvent('download');
      await workbench.page.getByRole('button', { name: 'Spara en kopia' }).click();
      const download = await waiting;
      assert.equal(download.suggestedFilename(), 'norrkoping kopia.xlsx');
      const opened = openPackage(new Uint8Array(readFileSync(await download.path())));
      assert.ok(opened.ok);
      assert.deepEqual(
        opened.value.sheets.map(({ name }) => name),
        await workbench.sheets(),
      );
    },
  },
  {
    name: 'a file that is dropped on the page is opened, and its name is shown',
    run: async (session) => {
      const workbench = await session.workbench();
      await drop(workbench, 'kalkyl.xlsx', zipped(fixture()));
      await workbench.page.getByRole('heading', { name: 'kalkyl.xlsx' }).waitFor({ timeout: 10_000 });
      await workbench.settled();
      assert.deepEqual(await workbench.sheets(), ['Kalkyl', 'Dold']);
      assert.deepEqual(await workbench.values('Kalkyl!B19'), [[350]]);
    },
  },
  {
    name: 'files that cannot be opened are refused in words, and the workbook on show stays',
    run: async (session) => {
      const workbench = await session.workbench();
      const bomb = zipped({ ...fixture(), 'xl/media/huge.bin': new Uint8Array(30_000_000) });
      const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
        ['konto.csv', Buffer.from('År;Belopp\r\n2013;9\r\n'), /konto\.csv öppnades inte\. Den är en textfil/],
        ['trasig.xlsx', SAMPLE.subarray(0, 9000), /trasig\.xlsx öppnades inte\. Den är skadad/],
        ['bomb.xlsx', bomb, /bomb\.xlsx öppnades inte\. Den är byggd så att den kan skada/],
      ];
      for (const [name, bytes, words] of cases) {
        const started = Date.now();
        await drop(workbench, name, bytes);
        await message(workbench).filter({ hasText: words }).waitFor({ timeout: 10_000 });
        assert.ok(Date.now() - started < 10_000);
      }
      assert.deepEqual(await workbench.sheets(), ['Kalkyl', 'Dold']);
      assert.deepEqual(workbench.errors, []);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
];
