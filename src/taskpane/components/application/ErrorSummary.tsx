import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { spotId } from '../../../core/application';
import type { Refusal, Spot } from '../../../core/application';
import { refusalText, spotPlace } from '../../session/refusalText';
import { useSession } from '../../session/session';
import { Notice } from '../Notice';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  item: { display: 'block' },
});

interface ErrorSummaryProps {
  readonly refusals: readonly Refusal[];
  readonly onGo: (spot: Spot) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** Every field that cannot stand as it is, with a way to it. */
export function ErrorSummary({ refusals, onGo, ref }: ErrorSummaryProps) {
  const styles = useStyles();
  const { application: say } = useSession().words;
  return (
    <Notice intent="error" title={say.errorsTitle(refusals.length)} ref={ref}>
      <span className={styles.list}>
        {refusals.map((refusal) => (
          <span className={styles.item} key={spotId(refusal.at)}>
            <Link as="button" inline onClick={() => onGo(refusal.at)}>
              {spotPlace(refusal.at, say)}
            </Link>{' '}
            {refusalText(refusal, say)}
          </span>
        ))}
      </span>
    </Notice>
  );
}
