import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As many as are read; the number of the others is told, and they are shown when someone asks. */
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
  const { words } = useSession();
  const [isWhole, setIsWhole] = useState(false);
  const id = useId();
  const say = words.share.review;
  return (
    <>
      <ul className={styles.list} id={id}>
        {items.slice(0, isWhole ? items.length : SHOWN).map(({ address, text }, i) => (
          <li className={styles.item} key={i}>
            {address !== undefined && <CellLink address={address} onGo={onGo} />} {text}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p className={styles.more}>
          {!isWhole && more(items.length - SHOWN)} {/* The same button takes it back, so that it keeps the focus. */}
          <Button
            appearance="transparent"
            aria-controls={id}
            aria-expanded={isWhole}
            size="small"
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? say.showFewer : say.showAll(items.length)}
          </Button>
        </p>
      )}
    </>
  );
}
