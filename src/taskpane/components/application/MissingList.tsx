import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { completeness } from '../../../core/application';
import type { Draft, Spot } from '../../../core/application';
import { spotName } from '../../session/refusalText';
import { useSession } from '../../session/session';
import { Section } from '../Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: '1.8em',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  state: { color: tokens.colorNeutralForeground2 },
});

interface MissingListProps {
  readonly draft: Draft;
  readonly onGo: (spot: Spot) => void;
}

/** Each of the fund's ten points with its state, what else the application lacks, and a way to every field. */
export function MissingList({ draft, onGo }: MissingListProps) {
  const styles = useStyles();
  const { application: say } = useSession().words;
  const { points, others, optional, isComplete } = completeness(draft);
  const answered = points.filter(({ missing }) => missing.length === 0).length;
  const wayTo = (spot: Spot) => (
    <Link as="button" inline onClick={() => onGo(spot)}>
      {spotName(spot, say)}
    </Link>
  );
  const listed = (spots: readonly Spot[]) =>
    spots.map((spot, i) => (
      <span key={i}>
        {i > 0 && ', '}
        {wayTo(spot)}
      </span>
    ));
  return (
    <Section title={say.missingTitle}>
      <p className={styles.text}>{isComplete ? say.allAnswered : say.missingCount(answered, points.length)}</p>
      {others.length > 0 && <p className={styles.text}>{listed(others)}</p>}
      {!isComplete && (
        <ol className={styles.list}>
          {points.map(({ point, missing }) => (
            <li key={point}>
              {missing.length === 0 ? (
                <>
                  {say.points[point]} <span className={styles.state}>({say.pointAnswered})</span>
                </>
              ) : (
                <>
                  {listed(missing)} <span className={styles.state}>({say.pointMissing})</span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {optional.length > 0 && (
        <p className={styles.text}>
          {say.optional} {listed(optional)}
        </p>
      )}
    </Section>
  );
}
