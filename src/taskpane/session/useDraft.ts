import { useCallback, useEffect, useRef, useState } from 'react';
import { followSheet } from '../../core/application';
import type { Draft } from '../../core/application';
import type { KeptDraft, WorkbookProblem } from '../../workbook';
import { forgetNote, noteDraft } from './draftJournal';
import { newId } from './newId';
import type { Identity } from './useIdentity';
import type { Workbook } from './workbook';

/** Typing comes in showers: the workbook gets the draft when the hand rests. */
const REST = 500;
const storage = () => window.localStorage;
const NO_NAMES: readonly string[] = [''];

export type Keeping = 'kept' | 'keeping' | 'failed';

/** A draft that is thrown away, and why the workbook did not let go of it. */
export interface Discarded {
  readonly id: string;
  readonly problem: WorkbookProblem | undefined;
}

export interface DraftSteps {
  /** The draft that is open; undefined where none is. */
  readonly open: KeptDraft | undefined;
  readonly keeping: Keeping;
  /** Opens a draft as it is, without writing anything. */
  readonly show: (kept: KeptDraft) => void;
  /** Opens a draft that is not in the workbook yet. */
  readonly begin: (draft: Draft) => void;
  readonly change: (change: (draft: Draft) => Draft) => void;
  /** The draft's sheet has been read again: what is not typed in the draft is as it stands there. */
  readonly follow: (sheet: Draft) => void;
  /**
   * The sheet that it is saved to from now on, and no longer a draft until it is changed. `isWhole` where all of it had a
   * place there: from then on the sheet says what stands in it.
   */
  readonly settle: (sheetId: string | undefined, isWhole: boolean) => void;
  /** What it was saved to is taken back: it is a draft again, the same one, of that sheet or of none. */
  readonly reopen: (sheetId: string | undefined) => void;
  /** Keeps nothing more in the workbook while the draft becomes a sheet; answers its id, or undefined where it is on its way. */
  readonly hold: () => Promise<string | undefined>;
  /** It did not become one: it is kept as before. */
  readonly release: () => void;
  readonly discard: () => Promise<Discarded | undefined>;
  readonly close: () => void;
}

/** The draft that is being written. Every keystroke is noted on the computer at once, and in the workbook when the hand rests. */
export function useDraft(workbook: Workbook, { names = NO_NAMES, keep: keepIdentity }: Identity): DraftSteps {
  const [open, setOpen] = useState<KeptDraft>();
  const [keeping, setKeeping] = useState<Keeping>('kept');
  // What the next change builds on, also where it comes before the page has been drawn again.
  const latest = useRef<KeptDraft | undefined>(undefined);
  /** The draft that is on its way to its sheet, or out of the workbook. */
  const held = useRef<KeptDraft | undefined>(undefined);
  /** What stood on its sheet before it was written there. */
  const stood = useRef<Draft | undefined>(undefined);
  const isTypedSince = useRef(false);
  const waiting = useRef<KeptDraft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underway = useRef<Promise<unknown>>(undefined);
  // By the names that the workbook has when it is done, which may be better than those it had when it began.
  const known = useRef(names);
  useEffect(() => {
    known.current = names;
  }, [names]);

  const put = useCallback((kept: KeptDraft | undefined): void => {
    latest.current = kept;
    setOpen(kept);
  }, []);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const kept = waiting.current;
    if (!kept) return;
    waiting.current = undefined;
    const keeping = workbook.keepDraft(kept);
    underway.current = Promise.all([underway.current, keeping]);
    const result = await keeping;
    if (result.ok) forgetNote(storage, known.current, kept.id, kept);
    if (!waiting.current) setKeeping(result.ok ? 'kept' : 'failed');
  }, [workbook]);

  const keep = useCallback(
    (kept: KeptDraft, rest: number) => {
      put(kept);
      setKeeping('keeping');
      keepIdentity();
      noteDraft(storage, known.current, kept);
      // What is typed while the draft becomes a sheet is kept when that is done.
      isTypedSince.current = true;
      if (held.current) return;
      waiting.current = kept;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), rest);
    },
    [put, flush, keepIdentity],
  );

  // What is left when the page closes is noted; what is left when the user goes elsewhere in the pane is kept at once.
  useEffect(() => () => void flush(), [flush]);

  /** Leaves it to whoever asked to see to the draft that is open. */
  const leave = useCallback(async (): Promise<KeptDraft | undefined> => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    const kept = latest.current;
    held.current = kept;
    isTypedSince.current = false;
    // What is on its way to the workbook would come back after it is forgotten there.
    await underway.current;
    return kept;
  }, []);

  return {
    open,
    keeping,
    show: put,
    begin: useCallback((draft) => keep({ id: newId(), sheetId: undefined, draft }, 0), [keep]),
    change: useCallback(
      (change) => {
        const now = latest.current;
        if (now) keep({ ...now, draft: change(now.draft) }, REST);
      },
      [keep],
    ),
    follow: useCallback(
      (sheet) => {
        const now = latest.current;
        if (!now) return;
        const { draft, base } = followSheet(now.draft, now.base ?? sheet, sheet);
        put({ ...now, draft, base });
      },
      [put],
    ),
    settle: useCallback(
      (sheetId, isWhole) => {
        const [now, written] = [latest.current, held.current];
        held.current = undefined;
        if (!written) return;
        stood.current = written.base;
        if (now?.id !== written.id) {
          // It was left while it was written. What has been typed in it since is still noted.
          forgetNote(storage, known.current, written.id, written);
          if (now && isTypedSince.current) keep(now, REST);
          return;
        }
        const settled = { ...now, sheetId, base: isWhole ? written.draft : undefined };
        if (isTypedSince.current) {
          keep(settled, REST);
          return;
        }
        put(settled);
        forgetNote(storage, known.current, now.id);
        setKeeping('kept');
      },
      [put, keep],
    ),
    reopen: useCallback(
      (sheetId) => {
        const now = latest.current;
        // What stands on the sheet again is what it now begins from.
        const base = sheetId === undefined ? undefined : stood.current;
        if (now) keep({ id: now.id, sheetId, draft: now.draft, base }, 0);
      },
      [keep],
    ),
    hold: useCallback(async () => (held.current ? undefined : (await leave())?.id), [leave]),
    release: useCallback(() => {
      held.current = undefined;
      if (latest.current) keep(latest.current, 0);
    }, [keep]),
    discard: useCallback(async () => {
      if (held.current) return undefined;
      const kept = await leave();
      held.current = undefined;
      if (!kept) return undefined;
      put(undefined);
      forgetNote(storage, known.current, kept.id);
      const result = await workbook.forgetDraft(kept.id);
      return { id: kept.id, problem: result.ok ? undefined : result.problem };
    }, [put, leave, workbook]),
    close: useCallback(() => {
      void flush();
      put(undefined);
    }, [put, flush]),
  };
}
