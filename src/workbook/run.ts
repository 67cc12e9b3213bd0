import type { WorkbookProblem, WorkbookResult } from './result';
import { done, refuse } from './result';

/** Thrown inside a run to end it with a problem of our own. */
export class Refusal extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.kind);
  }
}

const inExcel = (): boolean => typeof Excel !== 'undefined' && typeof Office !== 'undefined';

/** True when this Excel has the API version, e.g. "1.12". LTSC 2021 stops at 1.14. */
export const hasExcelApi = (version: string): boolean =>
  inExcel() && Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * One Excel.run, whose failure is a tagged result and never an exception. `address` is what the work is about. With
 * `isOneStep` all that is written is one step to undo, in Excel that can (ExcelApi 1.20).
 */
export async function run<T>(
  address: string,
  work: (context: Excel.RequestContext) => Promise<T>,
  { isOneStep = false } = {},
): Promise<WorkbookResult<T>> {
  if (!inExcel()) return refuse({ kind: 'unavailable' });
  try {
    // While someone types in a cell Excel takes no requests: they wait until it does.
    const mergeUndoGroup = isOneStep && hasExcelApi('1.20');
    return done(await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, work));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    return refuse(toProblem(error, address));
  }
}

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/** Excel on the web answers with at most 5 MB at a time. */
export const isTooLarge = (error: unknown): boolean => codeOf(error) === 'ResponsePayloadSizeLimitExceeded';

function toProblem(error: unknown, address: string): WorkbookProblem {
  const code = codeOf(error);
  const { message } = error as { readonly message?: unknown };
  switch (code) {
    case 'AccessDenied':
      return { kind: 'protected' };
    case 'NotAllowed':
    case 'InsufficientPermission':
    case 'ReadOnly':
      return { kind: 'no-access' };
    case 'InvalidOperationInCellEditMode':
      return { kind: 'editing' };
    case 'InvalidSelection':
      return { kind: 'several-areas' };
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RequestPayloadSizeLimitExceeded':
      return { kind: 'too-large' };
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidObjectPath':
      return { kind: 'gone', address };
    default:
      return { kind: 'unexpected', detail: [code, message].filter((part) => typeof part === 'string').join(': ') };
  }
}
