import type { WorkbookProblem, WorkbookResult } from '../result';
import { done, refuse } from '../result';

const SLICE = 1024 * 1024;

/** The workbook's own bytes, as Excel would save them now. Nothing is saved. */
export async function readFile(): Promise<WorkbookResult<Uint8Array>> {
  if (typeof Office === 'undefined' || !Office.context?.document) return refuse({ kind: 'unavailable' });
  const opened = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    // One after the other: Excel refuses a slice that is asked for while another is on its way.
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(i, answer));
      if (!slice.ok) return slice;
      const data = slice.value.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return done(bytes);
  } finally {
    // Excel keeps at most two such copies in memory.
    file.closeAsync(() => undefined);
  }
}

const asked = <T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<WorkbookResult<T>> =>
  new Promise((resolve) =>
    ask((result) => {
      const isDone = result.status === Office.AsyncResultStatus.Succeeded;
      resolve(isDone ? done(result.value) : refuse(problemOf(result.error)));
    }),
  );

const problemOf = ({ message }: Office.Error): WorkbookProblem => ({ kind: 'unexpected', detail: message });
