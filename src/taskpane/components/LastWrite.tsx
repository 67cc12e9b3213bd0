import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Receipt } from '../../workbook';
import { useSession } from '../session/session';
import { useChanges } from '../session/useChanges';
import { useProposal } from '../session/useProposal';
import { ProposalOutcome } from './ProposalOutcome';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  action: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS },
});

/** What the pane wrote last in this workbook, also before a reload, and the way to take it back. Nothing where there is none. */
export function LastWrite() {
  const styles = useStyles();
  const { workbook, words } = useSession();
  const say = words.proposal;
  const [receipt, setReceipt] = useState<Receipt>();
  const proposal = useProposal(workbook);
  const { reset } = proposal;
  const { kind } = proposal.state;

  const [changes, setChanges] = useState(0);
  const isOffered = kind === 'ready' || kind === 'failed';

  // Something else may have been written since. What came of taking this back is shown until then.
  useChanges(
    workbook,
    useCallback(() => setChanges((count) => count + 1), []),
  );
  useEffect(() => {
    let isLate = false;
    void workbook.readLastWrite().then((result) => {
      if (isLate || !result.ok) return;
      if (kind === 'taken-back' && result.value) reset();
      if (isOffered || result.value) setReceipt(result.value);
    });
    return () => {
      isLate = true;
    };
  }, [workbook, changes, kind, isOffered, reset]);

  if (!receipt || receipt.parts.length === 0) return null;
  return (
    <Section title={say.lastTitle}>
      {isOffered && <p className={styles.text}>{say.lastText(receipt.label)}</p>}
      <ProposalOutcome proposal={proposal} />
      {isOffered && (
        <Button className={styles.action} onClick={() => void proposal.takeBack(receipt)}>
          {say.takeBack}
        </Button>
      )}
    </Section>
  );
}
