import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { exampleBook, isEmptyOverview, overviewIn, overviewOf } from '../../workbook';
import { ChecksSection } from '../components/ChecksSection';
import { Notice } from '../components/Notice';
import { OverviewFigures } from '../components/OverviewFigures';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { useProposal } from '../session/useProposal';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { width: '100%' },
});

interface OverviewPageProps {
  readonly fundBook: FundBookState;
  readonly onFund: () => void;
}

/** The place Översikt: the fund at a glance, or what belongs here and Norrköping's example of it. */
export function OverviewPage({ fundBook, onFund }: OverviewPageProps) {
  const styles = useStyles();
  const { words, today, settings, workbook } = useSession();
  const mending = useProposal(workbook);
  const [isExample, setIsExample] = useState(false);
  const say = words.overview;
  const book = fundBook.kind === 'read' ? fundBook.book : undefined;
  const overview = useMemo(() => book && overviewOf(book), [book]);
  const example = useMemo(() => (isExample ? overviewOf(exampleBook(today())) : undefined), [isExample, today]);

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

  const isEmpty = isEmptyOverview(overview);
  const shown = isEmpty ? example : overview;
  const hasBook = book.plan.some(({ kind }) => kind === 'present');
  const checks = hasBook && <ChecksSection book={book} overview={overview} proposal={mending} onFund={onFund} />;
  return (
    <Page
      title={say.title}
      action={
        isEmpty && (
          <Button className={styles.main} appearance="primary" onClick={onFund}>
            {say.toFund}
          </Button>
        )
      }
    >
      {overview.leftOut > 0 && <Notice intent="warning">{say.leftOut(overview.leftOut)}</Notice>}
      {isEmpty && <p className={styles.text}>{hasBook ? say.noRows : say.nothing}</p>}
      {isEmpty && !example && (
        <div className={styles.actions}>
          <Button onClick={() => setIsExample(true)}>{say.showExample}</Button>
        </div>
      )}
      {isEmpty && example && (
        <Notice
          intent="info"
          title={say.exampleTitle}
          actions={
            <Button size="small" onClick={() => setIsExample(false)}>
              {say.hideExample}
            </Button>
          }
        >
          {say.exampleText}
        </Notice>
      )}
      {shown ? (
        <OverviewFigures overview={overviewIn(shown, settings.amounts)} canInsert={!isEmpty} below={checks} />
      ) : (
        checks
      )}
    </Page>
  );
}
