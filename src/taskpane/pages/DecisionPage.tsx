import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { applicationOf } from '../../core/application';
import type { Application } from '../../core/application';
import { formatNumber } from '../../i18n/format';
import {
  DECISION_KINDS,
  decisionUnit,
  previewChanges,
  proposeGrant,
  proposeRefusal,
  startingTerms,
  TYPING,
} from '../../workbook';
import type { ApplicationSheet, FundBook } from '../../workbook';
import { ChangePreview } from '../components/ChangePreview';
import { DecisionTerms } from '../components/DecisionTerms';
import { GrantOutlook } from '../components/GrantOutlook';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { ResumedNotice } from '../components/ResumedNotice';
import { ChoiceField } from '../fields/ChoiceField';
import { LongTextField } from '../fields/TypedField';
import { DateField, TextField } from '../fields/valueFields';
import { startingForm } from '../session/decisionForm';
import { decisionProblemText } from '../session/decisionProblemText';
import { readDecisionForm } from '../session/readDecisionForm';
import type { FormProblem } from '../session/readDecisionForm';
import { useSession } from '../session/session';
import { useKeptForm } from '../session/useKeptForm';
import { useProposal } from '../session/useProposal';
import type { ProposalSteps } from '../session/useProposal';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '1.2em' },
});

interface DecisionPageProps {
  readonly sheet: ApplicationSheet;
  readonly book: FundBook;
  readonly onBack: () => void;
}

/** Where an application is granted, whole or in part, rejected or sent back. */
export function DecisionPage({ sheet, book, onBack }: DecisionPageProps) {
  const { words, workbook } = useSession();
  const { decision: say } = words;
  const proposal = useProposal(workbook);
  // The decision is made on the fund as it is now. What is written here changes the workbook, and must still be seen
  // afterwards as it was decided.
  const [written, setWritten] = useState({ sheet, book });
  const isWritten = proposal.isBusy || proposal.state.kind === 'written';
  const shown = isWritten ? written : { sheet, book };
  const read = useMemo(() => applicationOf(shown.sheet.draft, TYPING), [shown.sheet.draft]);
  if (!read.ok) {
    return (
      <Page title={say.title(shown.sheet.draft.single.name)} onBack={onBack}>
        <Notice intent="warning">{say.unreadable}</Notice>
      </Page>
    );
  }
  return (
    <Deciding
      {...shown}
      application={read.application}
      proposal={proposal}
      onWriting={() => setWritten(shown)}
      onBack={onBack}
    />
  );
}

interface DecidingProps extends DecisionPageProps {
  readonly application: Application;
  readonly proposal: ProposalSteps;
  /** Just before it is written. */
  readonly onWriting: () => void;
}

function Deciding({ sheet, book, application, proposal, onWriting, onBack }: DecidingProps) {
  const styles = useStyles();
  const { words, language, workbook, today } = useSession();
  const say = words.decision;
  const unit = decisionUnit(book, application);
  const given = useMemo(() => startingTerms(application, book, today(), unit), [application, book, today, unit]);
  const starting = useMemo(() => startingForm(given, unit, today(), language), [given, unit, today, language]);
  const kept = useKeptForm(`decision.${sheet.sheetId}.${application.name}`, starting);
  const { form, change } = kept;

  const { details, terms, problems } = useMemo(() => readDecisionForm(form, given, unit), [form, given, unit]);
  const { kind, afterLast } = form;
  const proposed = useMemo(
    () => (kind === 'granted' ? proposeGrant(book, { sheet, application, terms, details, afterLast }) : undefined),
    [kind, book, sheet, application, terms, details, afterLast],
  );
  const grant = proposed?.kind === 'proposed' ? proposed.proposal : undefined;
  const changes = kind === 'granted' ? (grant?.changes ?? []) : proposeRefusal(sheet, kind, details);
  const isTooMuch = grant !== undefined && grant.lacking > 0 && !form.isAnyway;
  const wrong = [
    ...new Set([
      ...problems.map((problem) => fieldProblem(problem, say)),
      ...(proposed?.kind === 'refused' && problems.length === 0
        ? proposed.problems.map((problem) => decisionProblemText(problem, words, unit, language))
        : []),
      ...(isTooMuch ? [say.problems.lackingUnchosen] : []),
    ]),
  ];
  const rows = changes.flatMap((one) => (one.kind === 'add-rows' ? one.rows : [])).length;
  const [firstWrong] = wrong;
  const write = async () => {
    const label = say.done[kind](application.name);
    onWriting();
    if (await proposal.write(() => workbook.writeChanges({ changes, unit, label }))) kept.forget();
  };

  return (
    <Page
      title={say.title(application.name)}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={proposal}
          action={say.action[kind]}
          preview={
            firstWrong ??
            (kind === 'granted' ? say.preview(rows) : changes.length === 0 ? say.noBlock : say.previewBlock)
          }
          isOffered
          isComplete={wrong.length === 0 && changes.length > 0}
          onWrite={() => void write()}
        />
      }
    >
      <ResumedNotice kept={kept} />
      <p className={styles.text}>{say.asksFor(`${formatNumber(given.applied, language)} ${unit}`)}</p>
      <ChoiceField
        label={say.kind}
        value={kind}
        choices={DECISION_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        onChange={(next) => change({ kind: next })}
      />
      <TextField label={say.body} isRequired value={form.body} onChange={(body) => change({ body })} />
      <DateField label={say.date} isRequired value={form.date} onChange={(date) => change({ date })} />
      <TextField label={say.paragraph} value={form.paragraph} onChange={(paragraph) => change({ paragraph })} />
      <TextField label={say.reference} value={form.reference} onChange={(reference) => change({ reference })} />
      <LongTextField label={say.note} value={form.note} onChange={(note) => change({ note })} />
      {kind === 'granted' && <DecisionTerms form={form} given={given} onChange={change} />}
      {wrong.length > 0 && !proposal.isDone && (
        <Notice intent="info" title={say.problems.title}>
          {wrong.length === 1 ? (
            wrong[0]
          ) : (
            <ul className={styles.list}>
              {wrong.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {grant && (
        <GrantOutlook
          proposal={grant}
          unit={unit}
          isAnyway={form.isAnyway}
          onAnyway={(isAnyway) => change({ isAnyway })}
        />
      )}
      {kind === 'granted' && !grant && <p className={styles.text}>{say.nothing}</p>}
      {changes.length > 0 && !proposal.isDone && <ChangePreview previews={previewChanges(book, changes)} />}
    </Page>
  );
}

const fieldProblem = ({ field, isBlank }: FormProblem, say: ReturnType<typeof useSession>['words']['decision']) => {
  const label = field === 'shares' ? say.committees : say[field];
  return isBlank ? say.problems.missing(label.toLowerCase()) : say.problems.cannotRead(label);
};
