import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LayingSteps } from '../session/useLaying';
import { useSession } from '../session/session';
import { workbookText } from '../session/workbookText';
import { Notice } from './Notice';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  preview: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
  main: { width: '100%' },
});

interface LayingBarProps {
  readonly laying: LayingSteps;
  /** How many sheets the button would write; 0 where there is nothing to lay. */
  readonly count: number;
  readonly onLay: () => void;
}

/** The main action of the place Fond: lays what is missing, says what was done and can take it back. */
export function LayingBar({ laying: { state, takeBack }, count, onLay }: LayingBarProps) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.fund;
  const outcome = useRef<HTMLDivElement>(null);
  const shown = useRef(state.kind);

  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    const isNew = shown.current === 'working' && (state.kind === 'laid' || state.kind === 'taken-back');
    shown.current = state.kind;
    if (isNew) outcome.current?.focus();
  }, [state.kind]);

  const isWorking = state.kind === 'working';
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.live}>
        {state.kind === 'laid' && (
          <Notice
            intent="success"
            ref={outcome}
            actions={
              state.sheets.length > 0 && (
                <Button size="small" onClick={() => void takeBack(state.sheets)}>
                  {say.takeBack}
                </Button>
              )
            }
          >
            {say.laid(state.sheets.length)}
          </Notice>
        )}
        {state.kind === 'taken-back' && (
          <Notice intent={state.done.kept.length > 0 ? 'warning' : 'info'} ref={outcome}>
            {say.takenBack(state.done.removed)}
            {state.done.kept.length > 0 && ` ${say.kept(state.done.kept)}`}
          </Notice>
        )}
        {isWorking && <Spinner size="tiny" label={say.laying} />}
      </div>
      <div role="alert" className={styles.live}>
        {state.kind === 'changed' && <Notice intent="warning">{say.changed}</Notice>}
        {state.kind === 'failed' && <Notice intent="error">{workbookText(state.problem, words.workbook)}</Notice>}
      </div>
      {count > 0 && state.kind !== 'laid' && (
        <>
          <p className={styles.preview} id="laying-preview">
            {say.preview(count)}
          </p>
          <Button
            className={styles.main}
            appearance="primary"
            aria-describedby="laying-preview"
            disabledFocusable={isWorking}
            onClick={onLay}
          >
            {say.lay}
          </Button>
        </>
      )}
    </div>
  );
}
