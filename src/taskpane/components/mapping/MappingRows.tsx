import { formatNumber } from '../../../i18n/format';
import { problemText } from '../../../i18n/problems';
import { fieldName } from '../../../workbook';
import type { MappedPlaceView } from '../../../workbook';
import { cellText } from '../../session/cellText';
import { useSession } from '../../session/session';
import { CellLink } from '../CellLink';
import { DataTable } from '../DataTable';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

const SHOWN = 6;
const PROBLEMS_SHOWN = 10;

interface MappingRowsProps {
  readonly view: MappedPlaceView;
  readonly onGo: (address: string) => void;
}

/** What would be read: how much, what it sums to, the first rows, and every cell that cannot be read. */
export function MappingRows({ view, onGo }: MappingRowsProps) {
  const styles = useMappingStyles();
  const { words, language } = useSession();
  const say = words.mapping;
  const { proposal, rows, columns, counts, sum, problems, isPartlyHidden } = view;
  const shown = rows.cells.slice(1, SHOWN + 1);
  const all = rows.cells.slice(1).length;
  const about = [
    say.counted(all),
    say.leftOut(counts),
    isPartlyHidden && say.hidden,
    sum &&
      say.sum(fieldName(proposal.role, sum.field.key, language), formatNumber(sum.amount, language), sum.unit ?? ''),
  ].filter(Boolean);
  return (
    <Section title={say.rows}>
      <p className={styles.text}>{about.join(' ')}</p>
      {shown.length > 0 && (
        <>
          {all > SHOWN && <p className={styles.note}>{say.first(SHOWN, all)}</p>}
          <DataTable
            label={words.reports.table(say.rows)}
            headings={[say.row, ...columns.map(({ key }) => fieldName(proposal.role, key, language))]}
            // The sheet's own row numbers stand first.
            isNumber={(column) => column === 0 || columns[column - 1]?.look !== 'text'}
            rows={shown.map((row, r) => [
              rows.origin.rows[r + 1],
              ...columns.map(({ look, place }) => cellText(row[place], look, language)),
            ])}
          />
        </>
      )}
      {problems.length > 0 && (
        <>
          <p className={styles.text}>{say.unreadable(problems.length)}</p>
          <ul className={styles.list}>
            {problems.slice(0, PROBLEMS_SHOWN).map(({ address, problem }) => (
              <li className={styles.item} key={address}>
                <span>
                  {problemText(problem, language)} <CellLink address={address} onGo={onGo} />
                </span>
              </li>
            ))}
          </ul>
          {problems.length > PROBLEMS_SHOWN && (
            <p className={styles.note}>{say.more(problems.slice(PROBLEMS_SHOWN).length)}</p>
          )}
        </>
      )}
    </Section>
  );
}
