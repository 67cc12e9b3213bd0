import { Link } from '@fluentui/react-components';
import { useSession } from '../session/session';

/** An address that shows its cells in the sheet. */
export function CellLink({ address, onGo }: { readonly address: string; readonly onGo: (address: string) => void }) {
  const { words } = useSession();
  return (
    <Link as="button" inline aria-label={words.cell.select(address)} onClick={() => onGo(address)}>
      {address}
    </Link>
  );
}
