import { makeStyles, tokens } from '@fluentui/react-components';
import type { FinishedWrite } from '../../workbook';
import { useSession } from '../session/session';
import { Notice } from './Notice';

const useStyles = makeStyles({
  // As far in as the page that it stands above.
  place: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** What became of a write that was broken off the last time. */
export function FinishedNotice({ finished: { kind, label, kept } }: { readonly finished: FinishedWrite }) {
  const styles = useStyles();
  const say = useSession().words.proposal;
  return (
    <div className={styles.place} role="status">
      <Notice intent={kept.length > 0 ? 'warning' : 'info'}>
        {say.finished[kind](label)}
        {kept.length > 0 && ` ${say.kept(kept)}`}
      </Notice>
    </div>
  );
}
