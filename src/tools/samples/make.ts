/** Makes the sample workbooks in assets/samples from the fund's published figures: `npm run samples`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION_TEXT } from '../../functions/version';
import { norrkopingSheets } from './norrkoping';
import { writeWorkbook } from './writeWorkbook';

/** The bytes of assets/samples/norrkoping.xlsx. */
export function norrkopingWorkbook(manifest: string): Uint8Array {
  const addinId = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (!addinId) throw new Error('manifest.xml has no <Id>');
  return writeWorkbook(norrkopingSheets(), {
    title: 'Social investeringsfond, Norrköping',
    addinId,
    addinVersion: VERSION_TEXT,
  });
}

if (require.main === module) {
  const root = path.join(__dirname, '../../..');
  const folder = path.join(root, 'assets/samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'norrkoping.xlsx'),
    norrkopingWorkbook(readFileSync(path.join(root, 'manifest.xml'), 'utf8')),
  );
  console.log('assets/samples/norrkoping.xlsx');
}
