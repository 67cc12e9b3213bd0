import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatShare } from '../../../i18n/format';
import type { FollowUpOverview } from '../../../workbook';
import { glanceShare } from '../../session/glanceShare';
import { useSession } from '../../session/session';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong },
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, margin: 0 },
  figure: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export const adjustButtonId = (intervention: string): string => `adjust-${intervention}`;

interface OutcomeListProps {
  readonly overview: FollowUpOverview;
  readonly amount: (value: number) => string;
  readonly onAdjust: (intervention: string) => void;
}

/** What came true by intervention, and of all: planned, verified and the realisation rate. */
export function OutcomeList({ overview: { interventions, total }, amount, onAdjust }: OutcomeListProps) {
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.followUp;
  const rows = [
    ...interventions.map((row) => ({ ...row, canAdjust: row.verified !== undefined })),
    ...(total && interventions.length > 1 ? [{ ...total, name: say.sum, canAdjust: false }] : []),
  ];
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ name, planned, verified, rate, canAdjust }) => (
          <li className={styles.item} key={name}>
            <span className={styles.name}>{name}</span>
            <dl className={styles.figures}>
              <dt>{say.planned}</dt>
              <dd className={styles.figure}>{amount(planned)}</dd>
              <dt>{say.verified}</dt>
              <dd className={styles.figure}>{verified === undefined ? say.notYet : amount(verified)}</dd>
              {rate !== undefined && (
                <>
                  <dt>{say.rate}</dt>
                  <dd className={styles.figure}>{formatShare(glanceShare(rate), language)}</dd>
                </>
              )}
            </dl>
            {canAdjust && (
              <Button
                id={adjustButtonId(name)}
                size="small"
                aria-label={say.adjustOf(name)}
                onClick={() => onAdjust(name)}
              >
                {say.adjust}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{say.outcomesNote}</p>
    </>
  );
}
