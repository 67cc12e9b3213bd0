import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reportChange, yearlyFollowUp, yearlyTitle } from '../../workbook';
import type { FollowUpOverview, FundBook } from '../../workbook';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';
import { useProposal } from '../session/useProposal';

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** More years than this are not offered; the sheet's own year can be changed in its cell. */
const MOST_YEARS = 8;

interface YearlyFollowUpPageProps {
  readonly book: FundBook;
  readonly overview: FollowUpOverview;
  readonly onBack: () => void;
}

/** The year's follow-up as a sheet of its own: which year, what is written, written and taken back. */
export function YearlyFollowUpPage({ book, overview: { entries, years }, onBack }: YearlyFollowUpPageProps) {
  const styles = useStyles();
  const { words, workbook } = useSession();
  const say = words.followUp.report;
  const writing = useProposal(workbook);
  const offered = years.slice(0, MOST_YEARS);
  // The latest year that something is verified of, else the latest there is.
  const usual = offered.find((year) => entries.some((entry) => entry.year === year && entry.verified !== undefined));
  const [year, setYear] = useState(usual ?? offered[0]);
  const report = useMemo(() => (year === undefined ? undefined : yearlyFollowUp(book, year)), [book, year]);
  if (year === undefined) return null;
  const write = () => {
    if (!report) return;
    const wanted = { changes: [reportChange(report)], unit: book.unit, label: say.made(year) };
    void writing.write(() => workbook.writeChanges(wanted));
  };
  return (
    <Page
      title={say.title}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={writing}
          action={say.action(year)}
          preview={say.preview(yearlyTitle(year))}
          isOffered
          isComplete={report !== undefined}
          onWrite={write}
        />
      }
    >
      <p className={styles.text}>{say.about}</p>
      <ChoiceField
        label={say.year}
        value={String(year)}
        choices={offered.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(chosen) => {
          writing.reset();
          setYear(offered.find((one) => String(one) === chosen));
        }}
      />
    </Page>
  );
}
