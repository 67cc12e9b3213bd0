import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { checksOf } from '../../workbook';
import type { Check, FundBook, Overview } from '../../workbook';
import { checkText } from '../session/checkText';
import { useJump } from '../session/useJump';
import { useSession } from '../session/session';
import type { ProposalSteps } from '../session/useProposal';
import { CellLink } from './CellLink';
import { Mends } from './Mends';
import { Notice } from './Notice';
import { ProposalOutcome } from './ProposalOutcome';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  check: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  well: { ...typographyStyles.body1, display: 'flex', columnGap: tokens.spacingHorizontalS, margin: 0 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
});

interface ChecksSectionProps {
  readonly book: FundBook;
  readonly overview: Overview;
  /** What mends write, and what came of it: kept by whoever shows this, who may show it elsewhere when it has been mended. */
  readonly proposal: ProposalSteps;
  readonly onFund: () => void;
}

/** Everything in the fund book that does not add up, with the way to the cell and what to do. */
export function ChecksSection({ book, overview, proposal, onFund }: ChecksSectionProps) {
  const styles = useStyles();
  const { words, language, today } = useSession();
  const { goTo, problem } = useJump();
  const say = words.checks;
  const checks = useMemo(() => checksOf(book, overview, today()), [book, overview, today]);
  const keys = keysOf(checks);

  return (
    <Section title={say.title} aside={checks.length > 0 ? say.count(checks.length) : undefined}>
      <div role="alert" className={styles.live}>
        {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      </div>
      <ProposalOutcome proposal={proposal} />
      {checks.length === 0 ? (
        <p className={styles.well}>
          <CheckmarkCircle20Regular aria-hidden />
          {say.allWell}
        </p>
      ) : (
        <ul className={styles.list}>
          {checks.map((check, i) => (
            <li className={styles.check} key={keys[i]}>
              <Warning20Regular className={styles.warning} aria-hidden />
              <div>
                {checkText(check, say, language)}{' '}
                {'address' in check && check.address !== undefined && <CellLink address={check.address} onGo={goTo} />}
                {check.mends && <Mends mends={check.mends} book={book} proposal={proposal} onFund={onFund} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What each is about, so that what is open at one stays there when those before it are gone. */
function keysOf(checks: readonly Check[]): readonly string[] {
  const times = new Map<string, number>();
  return checks.map((check) => {
    const about = [
      check.kind,
      'role' in check && check.role,
      'address' in check && check.address,
      'intervention' in check && check.intervention,
      'committee' in check && check.committee,
    ].join('|');
    const time = (times.get(about) ?? 0) + 1;
    times.set(about, time);
    return `${about}|${time}`;
  });
}
