import { Button } from '@fluentui/react-components';
import type { FundBook, Role } from '../../../workbook';
import { useSession } from '../../session/session';
import type { ProposalSteps } from '../../session/useProposal';
import { CellLink } from '../CellLink';
import { ProposalOutcome } from '../ProposalOutcome';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

export const MAP_BUTTON = 'map-own-table';
export const mapAgainId = (role: Role): string => `map-again-${role}`;

interface MappedListProps {
  readonly book: FundBook;
  readonly proposal: ProposalSteps;
  readonly onMap: (role?: Role, address?: string) => void;
  readonly onGo: (address: string) => void;
}

/** The user's own tables that the fund is read from, and the way to map, map again and remove. */
export function MappedList({ book, proposal, onMap, onGo }: MappedListProps) {
  const styles = useMappingStyles();
  const { words, workbook } = useSession();
  const { mapping: say, fund } = words;
  const all = [
    ...book.mappings.map(({ role, name, headingRow }) => ({ role, name, address: headingRow, isLost: false })),
    ...book.lostMappings.map(({ role, name, address }) => ({ role, name, address, isLost: true })),
  ];
  const remove = (role: Role): void => {
    const changes = [{ kind: 'map-role', role, mapping: undefined } as const];
    void proposal.write(() =>
      workbook.writeChanges({ changes, unit: book.unit, label: say.removed(fund.names[role]) }),
    );
  };
  return (
    <Section title={say.section}>
      <p className={styles.text}>{say.about}</p>
      <ProposalOutcome proposal={proposal} />
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map(({ role, name, address, isLost }) => (
            <li className={styles.item} key={role}>
              <span className={styles.text}>
                {isLost ? say.lost(name, fund.names[role]) : say.mapped(name, fund.names[role])}{' '}
                {address !== undefined && <CellLink address={address} onGo={onGo} />}
              </span>
              <div className={styles.actions}>
                <Button id={mapAgainId(role)} size="small" onClick={() => onMap(role, address)}>
                  {say.again(fund.names[role])}
                </Button>
                <Button size="small" disabledFocusable={proposal.isBusy} onClick={() => remove(role)}>
                  {say.remove(fund.names[role])}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.start} id={MAP_BUTTON} onClick={() => onMap()}>
        {say.open}
      </Button>
    </Section>
  );
}
