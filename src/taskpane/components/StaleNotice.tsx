import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { ProblemNotice } from './ProblemNotice';

const useStyles = makeStyles({
  // As far in as the page that it stands above.
  place: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** Why what is shown of the fund book may be older than the workbook, and the way to read it again. Nothing where it is not. */
export function StaleNotice({ fundBook }: { readonly fundBook: FundBookState }) {
  const styles = useStyles();
  const { places } = useSession().words;
  if (fundBook.kind !== 'read' || !fundBook.stale) return null;
  const { problem, again } = fundBook.stale;
  return (
    <div className={styles.place} role="status">
      <ProblemNotice intent="warning" title={places.stale} problem={problem} onAgain={again} />
    </div>
  );
}
