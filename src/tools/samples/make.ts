/** Makes what ships ready to open: the fund's published figures and the blank application form: `npm run samples`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION_TEXT } from '../../functions/version';
import { applicationForm } from './applicationForm';
import { norrkopingSheets } from './norrkoping';
import { writeWorkbook } from './writeWorkbook';

/** The bytes of assets/samples/norrkoping.xlsx. */
export const norrkopingWorkbook = (manifest: string): Uint8Array =>
  writeWorkbook(norrkopingSheets(), {
    title: 'Social investeringsfond, Norrköping',
    addinId: addinIdIn(manifest),
    addinVersion: VERSION_TEXT,
  });

/** The bytes of assets/templates/ansokan.xlsx. */
export const applicationTemplate = (manifest: string): Uint8Array =>
  applicationForm({ id: addinIdIn(manifest), version: `${VERSION_TEXT}.0` });

function addinIdIn(manifest: string): string {
  const addinId = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (!addinId) throw new Error('manifest.xml has no <Id>');
  return addinId;
}

if (require.main === module) {
  const root = path.join(__dirname, '../../..');
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const made = {
    'assets/samples/norrkoping.xlsx': norrkopingWorkbook(manifest),
    'assets/templates/ansokan.xlsx': applicationTemplate(manifest),
  };
  for (const [file, bytes] of Object.entries(made)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), bytes);
    console.log(file);
  }
}
