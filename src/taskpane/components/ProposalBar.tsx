import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalSteps } from '../session/useProposal';
import { ActionBar } from './ActionBar';
import { ProposalOutcome } from './ProposalOutcome';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface ProposalBarProps {
  readonly proposal: ProposalSteps;
  /** The button's words: "Lägg upp fondboken". */
  readonly action: string;
  /** What the button will write and where, in a sentence; or what is missing before it can. */
  readonly preview: string;
  /** False where there is nothing to write. */
  readonly isOffered: boolean;
  /** False where something is missing first: `preview` says what. */
  readonly isComplete?: boolean;
  readonly onWrite: () => void;
}

/** A page's main action where it writes in the workbook: says what, writes it, says what came of it and takes it back. */
export function ProposalBar({ proposal, action, preview, isOffered, isComplete = true, onWrite }: ProposalBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <ProposalOutcome proposal={proposal} />
      {isOffered && !proposal.isDone && (
        <ActionBar preview={preview} action={action} isDisabled={proposal.isBusy || !isComplete} onPress={onWrite} />
      )}
    </div>
  );
}
