import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FollowUpEntry } from '../../../workbook';
import { useSession } from '../../session/session';
import { CellLink } from '../CellLink';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong },
  when: { ...typographyStyles.caption1Strong, paddingInlineEnd: tokens.spacingHorizontalXS },
  overdue: { color: tokens.colorStatusWarningForeground1 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** At first no more than these are shown. */
const FIRST = 6;

export const registerButtonId = ({ row }: FollowUpEntry): string => `register-${row}`;

interface WaitingListProps {
  readonly waiting: readonly FollowUpEntry[];
  readonly amount: (value: number) => string;
  readonly onGo: (address: string) => void;
  readonly onRegister: (entry: FollowUpEntry) => void;
  /** False where only the first of many are shown. */
  readonly isAll: boolean;
  readonly onAll: () => void;
}

/** What waits to be followed up, the overdue first, each with its cell and the way to register it. */
export function WaitingList({ waiting, amount, onGo, onRegister, isAll, onAll }: WaitingListProps) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.followUp;
  const wasAll = useRef(isAll);
  const next = waiting[FIRST];

  // The button is gone: the focus goes on to what it has brought.
  useEffect(() => {
    if (isAll && !wasAll.current && next) document.getElementById(registerButtonId(next))?.focus();
    wasAll.current = isAll;
  }, [isAll, next]);

  if (waiting.length === 0) return <p className={styles.text}>{say.allDone}</p>;
  const shown = isAll ? waiting : waiting.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li className={styles.item} key={entry.row}>
            <span>
              <span className={mergeClasses(styles.when, entry.due === 'overdue' && styles.overdue)}>
                {entry.due !== 'done' && say.due[entry.due]} {entry.year}
              </span>
              <span className={styles.name}>{entry.intervention}</span>
              {entry.committee !== '' && `, ${entry.committee}`}
            </span>
            <span>
              {say.plannedIs(amount(entry.planned))} <CellLink address={entry.address} onGo={onGo} />
            </span>
            <Button
              id={registerButtonId(entry)}
              size="small"
              aria-label={say.registerOf(entry.intervention, entry.committee, entry.year)}
              onClick={() => onRegister(entry)}
            >
              {say.register}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < waiting.length && (
        <Button appearance="transparent" onClick={onAll}>
          {say.showAll(waiting.length)}
        </Button>
      )}
    </>
  );
}
