import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../session/session';
import type { ProposalSteps } from '../session/useProposal';
import { workbookText } from '../session/workbookText';
import { Notice } from './Notice';

// Empty it takes no room in the column, but stays in place to be announced from.
const useStyles = makeStyles({
  live: { '&:empty': { position: 'absolute' } },
  working: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What came of something that was to be written, and the way to take it back. Takes the focus when it comes. */
export function ProposalOutcome({ proposal: { state, takeBack, cancel } }: { readonly proposal: ProposalSteps }) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.proposal;
  const outcome = useRef<HTMLDivElement>(null);
  const shown = useRef(state.kind);

  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    const isNew =
      (shown.current === 'working' || shown.current === 'cancelling') &&
      (state.kind === 'written' || state.kind === 'taken-back');
    shown.current = state.kind;
    if (isNew) outcome.current?.focus();
  }, [state.kind]);

  const canTakeBack = state.kind === 'written' && state.receipt.parts.length > 0;
  return (
    <>
      <div role="status" className={styles.live}>
        {state.kind === 'written' && (
          <Notice
            intent="success"
            ref={outcome}
            actions={
              canTakeBack && (
                <Button size="small" onClick={() => void takeBack(state.receipt)}>
                  {say.takeBack}
                </Button>
              )
            }
          >
            {say.written(state.receipt.label)}
          </Notice>
        )}
        {state.kind === 'taken-back' && (
          <Notice intent={state.done.kept.length > 0 ? 'warning' : 'info'} ref={outcome}>
            {say.takenBack(state.done.sheets, state.done.restored) || say.nothingTakenBack}
            {state.done.kept.length > 0 && ` ${say.kept(state.done.kept)}`}
          </Notice>
        )}
        {(state.kind === 'working' || state.kind === 'cancelling') && (
          <div className={styles.working}>
            <Spinner size="tiny" label={state.kind === 'working' ? say.working : say.cancelling} />
            {state.kind === 'working' && state.canCancel && (
              <Button size="small" onClick={cancel}>
                {say.cancel}
              </Button>
            )}
          </div>
        )}
      </div>
      <div role="alert" className={styles.live}>
        {state.kind === 'changed' && <Notice intent="warning">{say.changed(state.address)}</Notice>}
        {state.kind === 'failed' && <Notice intent="error">{workbookText(state.problem, words)}</Notice>}
      </div>
    </>
  );
}
