import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { firstCell } from '../../workbook';
import type { WorkbookResult } from '../../workbook';
import { useSession } from '../session/session';
import { workbookText } from '../session/workbookText';
import { Explanation } from './Explanation';
import { Notice } from './Notice';
import { ProblemNotice } from './ProblemNotice';
import { Section } from './Section';

const useStyles = makeStyles({
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  back: { ...typographyStyles.body1, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** A way taken by a cell link, to go back by. */
interface Jump {
  readonly from: string;
  readonly to: string;
}

/** The selected cell, explained. Links lead into the sheet and back again. */
export function CellSection({ onReadMore }: { readonly onReadMore: (id: string) => void }) {
  const styles = useStyles();
  const { words, selection, workbook } = useSession();
  const [jumps, setJumps] = useState<readonly Jump[]>([]);
  const [problem, setProblem] = useState<string>();

  const report = (result: WorkbookResult<unknown>): boolean => {
    setProblem(result.ok ? undefined : workbookText(result.problem, words));
    return result.ok;
  };
  const cell = selection.kind === 'read' ? selection.cell : undefined;
  const last = jumps.at(-1);
  const wayBack = cell && last?.to === cell.address ? last.from : undefined;

  const goTo = async (address: string) => {
    const went = report(await workbook.selectRange(address));
    // A jump made elsewhere than where the last one ended begins a new way.
    if (went && cell) setJumps([...(wayBack ? jumps : []), { from: cell.address, to: firstCell(address) }]);
  };
  const goBack = async (address: string) => {
    if (report(await workbook.selectRange(address))) setJumps(jumps.slice(0, -1));
  };

  return (
    <Section title={words.cell.title} aside={cell?.address}>
      {wayBack !== undefined && (
        <div>
          <Link as="button" inline className={styles.back} onClick={() => void goBack(wayBack)}>
            <ArrowUndo16Regular aria-hidden />
            {words.cell.backTo(wayBack)}
          </Link>
        </div>
      )}
      <div role="alert" className={styles.live}>
        {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      </div>
      {selection.kind === 'reading' && <p className={styles.text}>{words.cell.reading}</p>}
      {selection.kind === 'failed' && <ProblemNotice intent="warning" problem={selection.problem} />}
      {selection.kind === 'read' && (
        <Explanation
          cell={selection.cell}
          explanation={selection.explanation}
          onGo={(address) => void goTo(address)}
          onRecalculate={(address) => void workbook.recalculateCell(address).then(report)}
          onReadMore={onReadMore}
        />
      )}
    </Section>
  );
}
