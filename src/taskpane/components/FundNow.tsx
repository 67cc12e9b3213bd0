import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { formatAmount } from '../../i18n/format';
import type { YearEnd } from '../../workbook';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { ...typographyStyles.body1 },
  value: { ...typographyStyles.subtitle1, margin: '0 0 0 auto', fontVariantNumeric: 'tabular-nums' },
  main: { ...typographyStyles.title2 },
  how: { ...typographyStyles.caption1, flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The fund as it stands: available, booked, granted but not spent, each with how it is counted. */
export function FundNow({ now, decimals }: { readonly now: YearEnd; readonly decimals: number }) {
  const styles = useStyles();
  const { words, language } = useSession();
  const say = words.overview;
  const figures = [
    { name: say.available, value: now.available, how: say.availableHow },
    { name: say.booked, value: now.booked, how: say.bookedHow },
    { name: say.committed, value: now.committed, how: say.committedHow },
  ];
  return (
    <dl className={styles.list}>
      {figures.map(({ name, value, how }, i) => (
        <div className={styles.item} key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={mergeClasses(styles.value, i === 0 && styles.main)}>
            {formatAmount(value, decimals, language)}
          </dd>
          <dd className={styles.how}>{how}</dd>
        </div>
      ))}
    </dl>
  );
}
