import type { Package } from '../../package/openPackage';
import type { PackageResult } from '../../package/problem';
import { firstCell } from '../address';
import { withFetched } from '../fetched';
import { survey } from '../fundBook/survey';
import type { WorkbookResult } from '../result';
import { done, refuse } from '../result';
import { hasExcelApi, run } from '../run';
import type { CopyChoices, CopyOptions } from './copy/copyChoices';
import type { CopySayings, MadeCopy } from './copy/makeCopy';
import type { CommitteeBlock } from './copy/committeeBlocks';
import { readFile } from './readFile';
import type { StatusRead } from './readKept';
import type { Finding } from './review/reviewPackage';

const readStatus = (): Promise<WorkbookResult<StatusRead>> =>
  withFetched(
    () => import('./readKept'),
    (part) => part.readFormulaStatus(),
  );

/** What whoever receives the workbook will see or can find. Changes nothing. */
export async function reviewWorkbook(): Promise<WorkbookResult<readonly Finding[]>> {
  const status = await readStatus();
  // Where the cells cannot be read, the file can: formulas then stand as Excel has them in English.
  const asWritten = status.ok ? status.value.asWritten : (formula: string) => formula;
  return fromFile(
    () => import('./review/reviewPackage'),
    ({ reviewPackage }, file) => ({
      ok: true,
      value: reviewPackage(file).map((finding) => inOwnForm(finding, asWritten)),
    }),
  );
}

/** Which sheets and committees a copy can be made for. */
export async function readCopyOptions(): Promise<WorkbookResult<CopyOptions>> {
  const own = await readOwnBlocks();
  if (!own.ok) return own;
  return fromFile(
    () => import('./copy/copyChoices'),
    ({ copyOptions }, file) => ({ ok: true, value: copyOptions(file, own.value) }),
  );
}

/** Which rows of the user's own mapped cells are about which committee. */
const readOwnBlocks = (): Promise<WorkbookResult<readonly CommitteeBlock[]>> =>
  withFetched(
    () => import('./copy/ownBlocks'),
    ({ ownBlocksOf }) => run('', async (context) => ownBlocksOf((await survey(context)).mapped.values())),
  );

/** Makes a copy to be given away. The workbook is not touched. */
export async function copyWorkbook(
  choices: CopyChoices,
  sayings: Omit<CopySayings, 'localFormula' | 'own'>,
): Promise<WorkbookResult<MadeCopy>> {
  const status = await readStatus();
  const own = await readOwnBlocks();
  if (!own.ok) return own;
  // As above: a formula that is not among these is told in English.
  const { live, kept } = status.ok ? status.value : { live: [], kept: [] };
  const formulas = new Map(
    [...kept, ...live].flatMap(({ address, formula }) =>
      address === undefined ? [] : [[firstCell(address), formula] as const],
    ),
  );
  return fromFile(
    () => import('./copy/makeCopy'),
    ({ makeCopy }, file) =>
      makeCopy(file, choices, { ...sayings, own: own.value, localFormula: (address) => formulas.get(address) }),
  );
}

/** Work with the workbook's own bytes as a package. What reads packages, and does the work, is fetched when it is needed. */
async function fromFile<M, T>(
  load: () => Promise<M>,
  work: (part: M, file: Package) => PackageResult<T>,
): Promise<WorkbookResult<T>> {
  const bytes = await readFile();
  if (!bytes.ok) return bytes;
  return withFetched(
    () => Promise.all([load(), import('../../package/openPackage')]),
    ([part, { openPackage }]) => {
      const opened = openPackage(bytes.value);
      const result = opened.ok ? work(part, opened.value) : opened;
      return result.ok ? done(result.value) : refuse({ kind: 'file', problem: result.problem });
    },
  );
}

/** A finding with its formula as the user's Excel writes it, as the cell itself shows it. */
function inOwnForm(finding: Finding, asWritten: StatusRead['asWritten']): Finding {
  return finding.kind === 'needs-addin' || finding.kind === 'name'
    ? { ...finding, formula: asWritten(finding.formula) }
    : finding;
}

/** The workbook's own name, without its ending. */
export const readWorkbookName = (): Promise<WorkbookResult<string>> =>
  run('', async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name.replace(/\.xl[st][xmb]$/i, '');
  });

/** How a copy came to the user: as a file among the downloads, or open in a window of its own and not yet saved. */
export type Delivery = 'downloaded' | 'opened';

/** Gives the user a copy: Excel on the web downloads it, desktop Excel opens it beside this workbook. */
export async function deliverCopy(bytes: Uint8Array, name: string): Promise<WorkbookResult<Delivery>> {
  const isDesktop = typeof Office !== 'undefined' && Office.context?.platform !== Office.PlatformType?.OfficeOnline;
  if (!isDesktop || !hasExcelApi('1.8')) {
    download(bytes, name);
    return done('downloaded');
  }
  return run('', async (): Promise<Delivery> => {
    await Excel.createWorkbook(base64(bytes));
    return 'opened';
  });
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Long enough for a browser to have begun. */
const KEPT = 60_000;

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

const AT_A_TIME = 0x6000;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_A_TIME)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + AT_A_TIME))));
  return pieces.join('');
}
