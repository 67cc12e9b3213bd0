import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatAmount } from '../../i18n/format';
import { entryNow, followUpOf } from '../../workbook';
import type { FollowUpEntry } from '../../workbook';
import { adjustButtonId, OutcomeList } from '../components/followUp/OutcomeList';
import { registerButtonId, WaitingList } from '../components/followUp/WaitingList';
import { LastWrite } from '../components/LastWrite';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { Section } from '../components/Section';
import { useReturn } from '../session/focus';
import { glanceDecimals } from '../session/glanceDecimals';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { useJump } from '../session/useJump';
import { AdjustmentPage } from './AdjustmentPage';
import { RegisterOutcomePage } from './RegisterOutcomePage';
import { YearlyFollowUpPage } from './YearlyFollowUpPage';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  main: { width: '100%' },
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
  action: { alignSelf: 'start' },
});

interface FollowUpPageProps {
  readonly fundBook: FundBookState;
  readonly onFund: () => void;
}

const REPORT_BUTTON = 'follow-up-report';

/** What of the place is open: the list, a row's form, an intervention's repayment, or the year's sheet. */
type Open =
  | { readonly kind: 'row'; readonly entry: FollowUpEntry }
  | { readonly kind: 'adjustment'; readonly intervention: string }
  | { readonly kind: 'report' };

/** One and the same also where what it takes back is all that there was. */
const LAST_WRITE = 'last-write';

/** The place Uppföljning: what waits, what came true, and the way to each thing that is done about it. */
export function FollowUpPage({ fundBook, onFund }: FollowUpPageProps) {
  const styles = useStyles();
  const { words, language, today } = useSession();
  const { goTo, problem } = useJump();
  const [open, setOpen] = useState<Open>();
  const [isAll, setIsAll] = useState(false);
  const leaveFrom = useReturn(open !== undefined);
  const say = words.followUp;
  const book = fundBook.kind === 'read' ? fundBook.book : undefined;
  const overview = useMemo(() => book && followUpOf(book, today()), [book, today]);

  if (!book || !overview) {
    return (
      <Page title={say.title}>
        {fundBook.kind === 'failed' ? (
          <ProblemNotice intent="warning" problem={fundBook.problem} onAgain={fundBook.again} />
        ) : (
          <p className={styles.text}>{say.reading}</p>
        )}
      </Page>
    );
  }
  const onBack = () => setOpen(undefined);
  const show = (next: Open, from: string) => {
    leaveFrom(from);
    setOpen(next);
  };
  const entry = open?.kind === 'row' ? entryNow(overview.entries, open.entry) : undefined;
  if (entry) return <RegisterOutcomePage book={book} entry={entry} onBack={onBack} />;
  if (open?.kind === 'adjustment') {
    return <AdjustmentPage book={book} intervention={open.intervention} onBack={onBack} />;
  }
  if (open?.kind === 'report' && overview.years.length > 0) {
    return <YearlyFollowUpPage book={book} overview={overview} onBack={onBack} />;
  }

  const { entries, waiting, unit } = overview;
  if (entries.length === 0) {
    return (
      <Page
        title={say.title}
        action={
          !book.followUp && (
            <Button className={styles.main} appearance="primary" onClick={onFund}>
              {say.toFund}
            </Button>
          )
        }
      >
        <p className={styles.text}>{book.followUp ? say.noRows : say.nothing}</p>
        <LastWrite key={LAST_WRITE} />
      </Page>
    );
  }
  const overdue = waiting.filter(({ due }) => due === 'overdue').length;
  const amount = (value: number): string => formatAmount(value, glanceDecimals(unit), language);
  return (
    <Page
      title={say.title}
      action={
        <Button
          className={styles.main}
          id={REPORT_BUTTON}
          appearance="primary"
          onClick={() => show({ kind: 'report' }, REPORT_BUTTON)}
        >
          {say.report.open}
        </Button>
      }
    >
      <p className={styles.note}>{say.amounts(unit)}</p>
      <div role="alert" className={styles.live}>
        {open?.kind === 'row' && (
          <Notice intent="warning">{say.rowGone(open.entry.intervention, open.entry.year)}</Notice>
        )}
        {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      </div>
      <Section title={say.waiting} aside={waiting.length > 0 ? say.waitingCount(overdue, waiting.length) : undefined}>
        <WaitingList
          waiting={waiting}
          amount={amount}
          onGo={goTo}
          onRegister={(one) => show({ kind: 'row', entry: one }, registerButtonId(one))}
          isAll={isAll}
          onAll={() => setIsAll(true)}
        />
      </Section>
      <Section title={say.outcomes}>
        <OutcomeList
          overview={overview}
          amount={amount}
          onAdjust={(intervention) => show({ kind: 'adjustment', intervention }, adjustButtonId(intervention))}
        />
      </Section>
      <LastWrite key={LAST_WRITE} />
    </Page>
  );
}
