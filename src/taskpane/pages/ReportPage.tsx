import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { typedYear } from '../../i18n/typed';
import {
  defaultYears,
  firstCell,
  makeReport,
  normalAddress,
  previewReport,
  REPORT_TITLES,
  reportChange,
} from '../../workbook';
import type { FundBook, ReportKind, ReportYears } from '../../workbook';
import { AnswerTable } from '../components/AnswerTable';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { Section } from '../components/Section';
import { YearField } from '../fields/valueFields';
import { reportProblemText } from '../session/reportProblemText';
import { useSession } from '../session/session';
import { useJump } from '../session/useJump';
import { useProposal } from '../session/useProposal';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  years: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  year: { flex: '1 1 8rem', minWidth: 0 },
  action: { alignSelf: 'start' },
});

interface ReportPageProps {
  readonly kind: ReportKind;
  readonly book: FundBook;
  readonly onBack: () => void;
}

/** One of the sheets for budget and accounts: its years chosen, its figures seen, made, gone to and taken back. */
export function ReportPage({ kind, book, onBack }: ReportPageProps) {
  const styles = useStyles();
  const { words, workbook, today } = useSession();
  const { goTo, problem: jumpProblem } = useJump();
  const proposal = useProposal(workbook);
  const [typed, setTyped] = useState(() => {
    const { from, to } = defaultYears(kind, book, today());
    return { from: String(from), to: String(to) };
  });
  const say = words.reports;
  const title = REPORT_TITLES[kind];
  const years = useMemo(() => yearsOf(typed.from, typed.to), [typed]);
  const outcome = useMemo(() => years && makeReport(book, kind, years), [book, kind, years]);
  const report = outcome?.kind === 'report' ? outcome.report : undefined;
  const wrong =
    outcome === undefined
      ? say.years
      : outcome.kind === 'refused'
        ? reportProblemText(outcome.problem, words)
        : undefined;
  const written = proposal.state.kind === 'written' ? proposal.state.receipt.parts[0] : undefined;

  const write = () => {
    if (!report) return;
    const wanted = { changes: [reportChange(report)], unit: book.unit, label: say.done(title) };
    void proposal.write(() => workbook.writeChanges(wanted));
  };
  const set = (which: 'from' | 'to') => (text: string) => {
    proposal.reset();
    setTyped((now) => ({ ...now, [which]: text }));
  };
  return (
    <Page
      title={title}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={proposal}
          action={say.action(title)}
          preview={wrong ?? say.preview(title)}
          isOffered
          isComplete={report !== undefined}
          onWrite={write}
        />
      }
    >
      <p className={styles.text}>{say.holds[kind]}</p>
      <div className={styles.years}>
        <div className={styles.year}>
          <YearField label={say.from[kind]} value={typed.from} onChange={set('from')} />
        </div>
        <div className={styles.year}>
          <YearField label={say.to} value={typed.to} onChange={set('to')} />
        </div>
      </div>
      {written?.kind === 'added-sheet' && (
        <Button
          className={styles.action}
          onClick={() => goTo(firstCell(normalAddress(`'${written.sheet.replaceAll("'", "''")}'!A1`)))}
        >
          {say.goTo}
        </Button>
      )}
      {jumpProblem !== undefined && <Notice intent="error">{jumpProblem}</Notice>}
      {report && years && (
        <Section title={say.figures} aside={words.overview.amounts(report.unit)}>
          <AnswerTable answer={previewReport(book, kind, years, report.unit)} label={say.table(say.figures)} />
        </Section>
      )}
    </Page>
  );
}

function yearsOf(from: string, to: string): ReportYears | undefined {
  const [first, last] = [typedYear(from), typedYear(to)];
  if (first === undefined || last === undefined || !isYear(first) || !isYear(last) || last < first) return undefined;
  return { from: first as Year, to: last as Year };
}
