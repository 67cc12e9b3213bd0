/**
 * The second spreadsheet program of the tests: what the add-in saves must open in LibreOffice with the same figures. The one
 * that is there, else Debian's. SOFFICE_PATH names another.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian';

const NAMES = ['soffice', 'libreoffice', 'localc'];
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const WINDOWS = [
  'C:/Program Files/LibreOffice/program/soffice.exe',
  'C:/Program Files (x86)/LibreOffice/program/soffice.exe',
];

function installed(): string | undefined {
  const onPath = NAMES.flatMap((name) =>
    (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  return [...onPath, MAC, ...WINDOWS].find((place) => existsSync(place));
}

function installedFromDebian(): string | undefined {
  installFromDebian('LibreOffice', 'libreoffice-calc-nogui');
  return installed();
}

/** The path of LibreOffice's program. Throws, with what to do, when there is none. */
export function findLibreOffice(): string {
  const named = process.env['SOFFICE_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`SOFFICE_PATH names a file that does not exist: ${named}`);
    return named;
  }
  const found = installed() ?? installedFromDebian();
  if (!found) throw new Error('No LibreOffice found. Install it, or set SOFFICE_PATH to its program.');
  return found;
}

/** How LibreOffice writes what it has opened; `all-sheets.csv` is one file a sheet, figures in full and not as formatted. */
const FORMATS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
} as const;

export interface ConversionOptions {
  /** Calculates every formula anew, as it is opened, whatever the file says. */
  readonly recalculate?: boolean;
}

/** A workbook as LibreOffice reads it, written in another format: the bytes of each file that it makes, by name. */
export async function convertWorkbook(
  workbook: Uint8Array,
  format: keyof typeof FORMATS,
  { recalculate = false }: ConversionOptions = {},
): Promise<Readonly<Record<string, Buffer>>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    const out = path.join(folder, 'out');
    writeFileSync(path.join(folder, 'workbook.xlsx'), workbook);
    if (recalculate) await prepareProfile(profile);
    await run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      FORMATS[format],
      '--outdir',
      out,
      path.join(folder, 'workbook.xlsx'),
    ]);
    const files = existsSync(out) ? readdirSync(out) : [];
    if (files.length === 0) throw new Error('LibreOffice did not open the workbook.');
    return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A user's setting: formulas of .xlsx files are always calculated when the file is opened (0), never by default. */
async function prepareProfile(profile: string): Promise<void> {
  const { mkdir, writeFile } = await import('node:fs/promises');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
      '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
}

const PATIENCE = 90_000;

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(findLibreOffice(), [...args], { timeout: PATIENCE }, (error) => (error ? reject(error) : resolve()));
  });
}
