import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WhyValue } from '../../i18n/nativeTexts';
import { useSession } from '../session/session';
import { AddressList } from './AddressList';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ReasonItem {
  readonly address: string | undefined;
  readonly why: WhyValue;
}

/** Formulas that are values instead of plain formulas: each reason once, with its cells. */
export function ReasonList({
  title,
  items,
  onGo,
}: {
  readonly title: string;
  readonly items: readonly ReasonItem[];
  /** Left out where the cells are in another workbook. */ readonly onGo?: (address: string) => void;
}) {
  const styles = useStyles();
  const { words } = useSession();
  if (items.length === 0) return null;
  const reasons = new Map<string, (string | undefined)[]>();
  for (const { address, why } of items) {
    const reason = words.native.reason(why);
    reasons.set(reason, [...(reasons.get(reason) ?? []), address]);
  }
  return (
    <>
      <p className={styles.text}>{title}</p>
      <ul className={styles.list}>
        {[...reasons].map(([reason, addresses]) => (
          <li className={styles.item} key={reason}>
            <p className={styles.text}>{reason}</p>
            {onGo ? (
              <AddressList
                items={addresses.map((address) => ({ address }))}
                more={words.share.review.more}
                onGo={onGo}
              />
            ) : (
              <p className={styles.text}>{addresses.join(', ')}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
