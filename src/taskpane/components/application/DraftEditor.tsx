import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { followSheet, spotId, withoutRow, withRow, withText } from '../../../core/application';
import type { Spot } from '../../../core/application';
import { planSaving, previewChanges, readDraft, sheetNameOf } from '../../../workbook';
import type { ApplicationSheet, FundBook } from '../../../workbook';
import { refusalText, spotName } from '../../session/refusalText';
import { useSession } from '../../session/session';
import type { Discarded, DraftSteps } from '../../session/useDraft';
import { useProposal } from '../../session/useProposal';
import { ChangePreview } from '../ChangePreview';
import { Notice } from '../Notice';
import { Page } from '../Page';
import { ProposalBar } from '../ProposalBar';
import { DraftForm, viewAt } from './DraftForm';
import type { FormView } from './DraftForm';
import { ErrorSummary } from './ErrorSummary';
import { FiguresSection } from './FiguresSection';
import { MissingList } from './MissingList';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // As high whatever it says: half a second after the last key it changes, and a button that someone is about to press must
  // not move from under the pointer.
  keeping: { display: 'grid', '& > p': { gridArea: '1 / 1' } },
  room: { visibility: 'hidden' },
  discard: { alignSelf: 'start' },
});

/** Where the focus comes back to from the template. */
export const TEMPLATE_BUTTON = 'fill-template';

interface DraftEditorProps {
  readonly draft: DraftSteps;
  /** The sheet that it was opened from or saved to, as last read. */
  readonly sheet: ApplicationSheet | undefined;
  readonly book: FundBook | undefined;
  /** What is to be said when it opens: that it was fetched from another file. */
  readonly notice: ReactNode;
  /** To filling in a template that stands in the workbook. */
  readonly onTemplate: () => void;
  readonly onBack: () => void;
  readonly onDiscarded: (discarded: Discarded | undefined) => void;
  /** The workbook has been written in. */
  readonly onWritten: () => void;
}

/** An application being written: its form, what it lacks, what it comes to, and the way to its sheet. */
export function DraftEditor({
  draft: steps,
  sheet,
  book,
  notice,
  onTemplate,
  onBack,
  onDiscarded,
  onWritten,
}: DraftEditorProps) {
  const styles = useStyles();
  const { words, workbook, language } = useSession();
  const say = words.application;
  const proposal = useProposal(workbook);
  const [view, setView] = useState<FormView>({ open: ['basics'], goal: undefined });
  const [isChecked, setIsChecked] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const draft = steps.open?.draft;
  const read = useMemo(() => draft && readDraft(draft), [draft]);
  const plan = useMemo(() => draft && planSaving(draft, sheet, book, language), [draft, sheet, book, language]);
  const { state } = proposal;
  const { follow } = steps;
  const base = steps.open?.base;
  const overtaken = useMemo(
    () => (draft && base && sheet ? followSheet(draft, base, sheet.draft).overtaken : []),
    [draft, base, sheet],
  );

  // Cells may be edited, by the user or by someone else, while the form is open.
  useEffect(() => {
    if (sheet) follow(sheet.draft);
  }, [sheet, follow]);

  // What was taken back is a draft again: nothing that was typed goes with the sheet.
  const wasKind = useRef(state.kind);
  useEffect(() => {
    const isBack = state.kind === 'taken-back' && wasKind.current !== 'taken-back';
    wasKind.current = state.kind;
    if (!isBack || !draft) return;
    const isGone = state.done.sheets.length > 0;
    steps.reopen(isGone ? undefined : sheet?.sheetId);
    onWritten();
  }, [state, draft, sheet, steps, onWritten]);

  if (!steps.open || !draft || !read || !plan) return null;
  const refusals = read.ok ? [] : read.refusals;
  const problems = new Map(
    (isChecked ? refusals : []).map((refusal) => [spotId(refusal.at), refusalText(refusal, say)]),
  );
  const goTo = (goal: Spot): void => setView((last) => viewAt(last, goal));
  const change: DraftSteps['change'] = (next) => {
    proposal.reset();
    steps.change(next);
  };
  const save = async (): Promise<void> => {
    setIsChecked(true);
    if (refusals.length > 0) {
      // The summary is there after this render.
      setTimeout(() => summary.current?.focus(), 0);
      return;
    }
    const { changes } = plan;
    const label = say.saved(draft.single.name.trim());
    const draftId = await steps.hold();
    if (draftId === undefined) return;
    const applications = { draftId };
    const receipt = await proposal.write(() =>
      workbook.writeChanges({ changes, unit: undefined, label, applications }),
    );
    if (!receipt) {
      steps.release();
      return;
    }
    const added = receipt.parts.find((part) => part.kind === 'added-sheet');
    const sheetId = added?.kind === 'added-sheet' ? added.sheetId : steps.open?.sheetId;
    steps.settle(sheetId, plan.unplaced.length === 0);
    onWritten();
  };
  const preview = !sheet
    ? say.saveNew(sheetNameOf(draft))
    : plan.changes.length === 0
      ? say.nothingToSave(sheet.sheet)
      : say.saveAgain(sheet.sheet, plan.changes.length);
  const unplaced = [...new Set(plan.unplaced.map((spot) => spotName(spot, say)))];
  return (
    <Page
      title={draft.single.name.trim() || say.unnamed}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={proposal}
          action={say.save}
          preview={preview}
          isOffered
          isComplete={plan.changes.length > 0}
          onWrite={() => void save()}
        />
      }
    >
      {notice}
      {isChecked && refusals.length > 0 && <ErrorSummary refusals={refusals} onGo={goTo} ref={summary} />}
      <div className={styles.keeping}>
        <p className={styles.note} role="status">
          {steps.keeping === 'keeping' ? say.keeping : steps.keeping === 'failed' ? say.notKept : say.keptNote}
        </p>
        <p className={mergeClasses(styles.note, styles.room)} aria-hidden>
          {say.keptNote}
        </p>
      </div>
      <DraftForm
        draft={draft}
        view={view}
        onView={setView}
        problems={problems}
        onText={(spot, text) => change((last) => withText(last, spot, text))}
        onAdd={(list) => {
          change((last) => withRow(last, list));
          const first = list === 'costs' ? 'year' : list === 'effects' ? 'committee' : undefined;
          const row = draft[list].length;
          const field = first ?? (list === 'gains' ? 'gain' : list === 'reviews' ? 'reviewer' : 'indicator');
          goTo({ kind: 'row', list, row, field });
        }}
        onRemove={(list, row) => {
          change((last) => withoutRow(last, list, row));
          goTo({ kind: 'list', list });
        }}
        onUnit={sheet ? undefined : (unit) => change((last) => ({ ...last, unit }))}
      />
      <MissingList draft={draft} onGo={goTo} />
      <FiguresSection draft={draft} book={book} />
      {overtaken.length > 0 && plan.changes.length > 0 && (
        <Notice intent="warning">{say.overtaken(overtaken.map((spot) => spotName(spot, say)))}</Notice>
      )}
      {unplaced.length > 0 && <Notice intent="warning">{say.unplaced(unplaced)}</Notice>}
      {sheet && book && plan.changes.length > 0 && <ChangePreview previews={previewChanges(book, plan.changes)} />}
      <Button className={styles.discard} id={TEMPLATE_BUTTON} onClick={onTemplate}>
        {words.template.title}
      </Button>
      <Button className={styles.discard} appearance="subtle" onClick={() => void steps.discard().then(onDiscarded)}>
        {say.discard}
      </Button>
    </Page>
  );
}
