import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As many as are read; the number of the others is told. */
const SHOWN = 12;

export interface AddressItem {
  /** The cell that it is about, where there is one to show. */
  readonly address?: string | undefined;
  readonly text?: ReactNode;
}

/** Cells with what is said of each. */
export function AddressList({
  items,
  more,
  onGo,
}: {
  readonly items: readonly AddressItem[];
  /** "och 3 till" */ readonly more: (count: number) => string;
  readonly onGo: (address: string) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, SHOWN).map(({ address, text }, i) => (
          <li className={styles.item} key={i}>
            {address !== undefined && <CellLink address={address} onGo={onGo} />} {text}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p className={styles.more}>{more(items.length - SHOWN)}</p>}
    </>
  );
}
