import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PlannedTable } from '../../workbook';
import { useSession } from '../session/session';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  table: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong },
  about: { ...typographyStyles.body1 },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FundTableListProps {
  readonly plan: readonly PlannedTable[];
  readonly onGo: (address: string) => void;
}

/** Every table of the fund book: what belongs in it, and where it stands or would be laid. */
export function FundTableList({ plan, onGo }: FundTableListProps) {
  const styles = useStyles();
  const { fund: say, mapping } = useSession().words;
  return (
    <ul className={styles.list}>
      {plan.map((planned) => (
        <li className={styles.table} key={planned.role}>
          <span className={styles.name}>{say.names[planned.role]}</span>
          <span className={styles.about}>{say.about[planned.role]}</span>
          <span className={styles.where}>
            {planned.kind === 'present' ? (
              <>
                {say.present(planned.table)} <CellLink address={planned.headingRow} onGo={onGo} />
              </>
            ) : planned.kind === 'mapped' ? (
              <>
                {planned.headingRow === undefined
                  ? mapping.lost(planned.table, say.names[planned.role])
                  : mapping.mapped(planned.table, say.names[planned.role])}{' '}
                {planned.headingRow !== undefined && <CellLink address={planned.headingRow} onGo={onGo} />}
              </>
            ) : (
              <>
                {planned.sheet === planned.table
                  ? say.onSheet(planned.sheet)
                  : say.onSheetAndTable(planned.sheet, planned.table)}
                {planned.taken !== undefined && `. ${say.taken(planned.taken)}`}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
