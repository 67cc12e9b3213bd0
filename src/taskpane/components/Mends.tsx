import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { MendTexts } from '../../i18n/fundTexts';
import { previewChanges } from '../../workbook';
import type { FundBook, Mend } from '../../workbook';
import { useReturn } from '../session/focus';
import { useSession } from '../session/session';
import type { ProposalSteps } from '../session/useProposal';
import { ChangePreview } from './ChangePreview';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface MendsProps {
  readonly mends: readonly Mend[];
  readonly book: FundBook;
  readonly proposal: ProposalSteps;
  /** Where the fund book's tables are laid. */
  readonly onFund: () => void;
}

/** What the pane can do about a check: a button each, then what it writes, then the writing. */
export function Mends({ mends, book, proposal, onFund }: MendsProps) {
  const styles = useStyles();
  const { words, workbook } = useSession();
  const say = words.checks.mends;
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const opened = useRef<HTMLDivElement>(null);
  // As the workbook has it now: what is shown is what will be written, though the checks may have been made anew meanwhile.
  const open = mends.filter(writes).find((mend) => keyOf(mend) === chosen);
  if (chosen !== undefined && !open) setChosen(undefined);
  const isOpen = open !== undefined;
  const leaveFrom = useReturn(isOpen);

  useEffect(() => {
    if (isOpen) opened.current?.focus();
  }, [isOpen]);

  if (open) {
    const { changes } = open;
    const write = () => {
      setChosen(undefined);
      void proposal.write(() => workbook.writeChanges({ changes, unit: book.unit, label: doneText(open, say) }));
    };
    return (
      <div className={styles.preview} role="group" aria-label={actionText(open, say)} tabIndex={-1} ref={opened}>
        <ChangePreview previews={previewChanges(book, changes)} />
        <div className={styles.actions}>
          <Button appearance="primary" size="small" disabledFocusable={proposal.isBusy} onClick={write}>
            {say.write}
          </Button>
          <Button size="small" onClick={() => setChosen(undefined)}>
            {say.cancel}
          </Button>
        </div>
      </div>
    );
  }
  const choose = (mend: Mend): void => {
    if (!writes(mend)) {
      onFund();
      return;
    }
    leaveFrom(`${id} ${keyOf(mend)}`);
    setChosen(keyOf(mend));
  };
  return (
    <div className={styles.actions}>
      {mends.map((mend) => (
        <Button size="small" key={keyOf(mend)} id={`${id} ${keyOf(mend)}`} onClick={() => choose(mend)}>
          {actionText(mend, say)}
        </Button>
      ))}
    </div>
  );
}

/** What it is about: the same mend when the checks are made anew. */
function keyOf(mend: Mend): string {
  switch (mend.kind) {
    case 'rename-heading':
      return [mend.kind, mend.from, mend.to].join('|');
    case 'write-formula':
      return [mend.kind, mend.address].join('|');
    case 'point-at':
      return [mend.kind, mend.table].join('|');
    case 'unmap':
    case 'map-again':
    case 'lay-again':
      return [mend.kind, mend.role].join('|');
  }
}

type WritingMend = Exclude<Mend, { readonly kind: 'lay-again' | 'map-again' }>;

const writes = (mend: Mend): mend is WritingMend => mend.kind !== 'lay-again' && mend.kind !== 'map-again';

function actionText(mend: Mend, say: MendTexts): string {
  switch (mend.kind) {
    case 'rename-heading':
      return say.renameHeading(mend.from, mend.to);
    case 'write-formula':
      return say.writeFormula;
    case 'point-at':
      return say.pointAt(mend.table);
    case 'unmap':
      return say.unmap;
    case 'map-again':
      return say.mapAgain;
    case 'lay-again':
      return say.layAgain;
  }
}

function doneText(mend: WritingMend, say: MendTexts): string {
  switch (mend.kind) {
    case 'rename-heading':
      return say.headingRenamed(mend.from, mend.to);
    case 'write-formula':
      return say.formulaWritten(mend.address);
    case 'point-at':
      return say.pointedAt(mend.table);
    case 'unmap':
      return say.unmapped;
  }
}
