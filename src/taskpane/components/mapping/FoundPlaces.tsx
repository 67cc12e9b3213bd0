import { Button } from '@fluentui/react-components';
import type { FundBook } from '../../../workbook';
import { useSession } from '../../session/session';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

interface FoundPlacesProps {
  readonly book: FundBook;
  readonly onRead: (address: string) => void;
}

/** Tables and blocks of cells in the workbook that look like the fund's. */
export function FoundPlaces({ book, onRead }: FoundPlacesProps) {
  const styles = useMappingStyles();
  const { mapping: say, fund } = useSession().words;
  const found = book.elsewhere?.recognised ?? [];
  if (found.length === 0) return null;
  return (
    <Section title={say.found}>
      <ul className={styles.list}>
        {found.map(({ role, address }) => (
          <li className={styles.item} key={address}>
            <span className={styles.text}>{say.foundPlace(fund.names[role], address)}</span>
            <Button size="small" onClick={() => onRead(address)}>
              {say.show(address)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
