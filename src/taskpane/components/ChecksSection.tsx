import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { checksOf } from '../../workbook';
import type { FundBook, Overview } from '../../workbook';
import { checkText } from '../session/checkText';
import { useJump } from '../session/useJump';
import { useSession } from '../session/session';
import { CellLink } from './CellLink';
import { Notice } from './Notice';
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

/** Everything in the fund book that does not add up, with the way to the cell and what to do. */
export function ChecksSection({ book, overview }: { readonly book: FundBook; readonly overview: Overview }) {
  const styles = useStyles();
  const { words, language, today } = useSession();
  const { goTo, problem } = useJump();
  const say = words.checks;
  const checks = useMemo(() => checksOf(book, overview, today()), [book, overview, today]);

  return (
    <Section title={say.title} aside={checks.length > 0 ? say.count(checks.length) : undefined}>
      <div role="alert" className={styles.live}>
        {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      </div>
      {checks.length === 0 ? (
        <p className={styles.well}>
          <CheckmarkCircle20Regular aria-hidden />
          {say.allWell}
        </p>
      ) : (
        <ul className={styles.list}>
          {checks.map((check, i) => (
            <li className={styles.check} key={i}>
              <Warning20Regular className={styles.warning} aria-hidden />
              <span>
                {checkText(check, say, language)}{' '}
                {'address' in check && <CellLink address={check.address} onGo={goTo} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
