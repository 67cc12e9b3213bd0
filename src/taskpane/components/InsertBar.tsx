import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { resized } from '../../workbook';
import { useInsertion } from '../session/useInsertion';
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

/** Addresses named in a question before it says only how many more there are. */
const NAMED = 4;

interface InsertBarProps {
  /** In Excel's English notation. */
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly onExplain: () => void;
}

/** The page's main action: writes the formula into the selected cell, with a preview of where, a question before anything is overwritten and a way back. */
export function InsertBar({ formula, rows, columns, onExplain }: InsertBarProps) {
  const styles = useStyles();
  const { words, selection } = useSession();
  const { state, insert, overwrite, undo, cancel } = useInsertion();
  const question = useRef<HTMLDivElement>(null);
  const action = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const say = words.insert;
  const isAsking = state.kind === 'asking';

  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) action.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (state.kind === 'asking') {
    const { filled, write } = state;
    const named = filled.slice(0, NAMED).join(', ') + (filled.length > NAMED ? ' …' : '');
    return (
      <Notice
        intent="warning"
        title={say.occupiedTitle}
        ref={question}
        actions={
          <>
            <Button appearance="primary" onClick={() => void overwrite(write)}>
              {say.overwrite}
            </Button>
            <Button onClick={cancel}>{say.cancel}</Button>
          </>
        }
      >
        {say.occupied(named, filled.length)}
      </Notice>
    );
  }

  const cell = selection.kind === 'read' ? selection.cell : undefined;
  const area = cell && resized(cell.address, rows, columns);
  const isLast = state.kind === 'written' && state.before.address === cell?.address;
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.live}>
        {state.kind === 'written' && (
          <Notice
            intent="success"
            actions={
              <>
                <Button size="small" onClick={() => void undo(state.before)}>
                  {say.undo}
                </Button>
                <Button size="small" appearance="transparent" onClick={onExplain}>
                  {say.explain}
                </Button>
              </>
            }
          >
            {say.written(state.before.address)}
          </Notice>
        )}
        {state.kind === 'undone' && <Notice intent="info">{say.undone(state.address)}</Notice>}
      </div>
      <div role="alert" className={styles.live}>
        {state.kind === 'failed' && state.selected === cell?.address && (
          <Notice intent="error">{workbookText(state.problem, words)}</Notice>
        )}
      </div>
      {!isLast && (
        <p className={styles.preview} id="insert-preview">
          {cell ? say.preview(cell.address, area === cell.address ? undefined : area) : say.noCell}
          {cell && !cell.isEmpty && ` ${say.filledAlready(cell.address)}`}
        </p>
      )}
      <Button
        ref={(element: HTMLButtonElement | null) => {
          action.current = element;
        }}
        className={styles.main}
        appearance="primary"
        aria-describedby={isLast ? undefined : 'insert-preview'}
        disabledFocusable={!cell || state.kind === 'working'}
        onClick={() => cell && void insert({ address: cell.address, formula, rows, columns })}
      >
        {say.action}
      </Button>
    </div>
  );
}
