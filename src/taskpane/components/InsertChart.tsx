import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { chartChange, chartTable } from '../../workbook';
import type { ChartKind, Overview } from '../../workbook';
import { useSession } from '../session/session';
import { useProposal } from '../session/useProposal';
import { ProposalOutcome } from './ProposalOutcome';

const useStyles = makeStyles({
  insert: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  preview: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  action: { alignSelf: 'start' },
});

interface InsertChartProps {
  readonly kind: ChartKind;
  readonly overview: Overview;
}

/** Puts a picture of the overview in the workbook as Excel's own chart, with its figures, on a sheet of its own. */
export function InsertChart({ kind, overview }: InsertChartProps) {
  const styles = useStyles();
  const { words, workbook } = useSession();
  const proposal = useProposal(workbook);
  const id = useId();
  const [inserted, setInserted] = useState<string>();
  const say = words.overview;
  const table = chartTable(kind, overview);
  if (!table) return null;
  // With other figures it is another chart.
  const figures = JSON.stringify(table);
  const insert = () => {
    const wanted = { changes: [chartChange(table)], unit: overview.unit, label: say.chartInserted(table.title) };
    setInserted(figures);
    void proposal.write(() => workbook.writeChanges(wanted));
  };
  return (
    <div className={styles.insert}>
      <ProposalOutcome proposal={proposal} />
      {(!proposal.isDone || figures !== inserted) && (
        <>
          <p className={styles.preview} id={id}>
            {say.chartPreview(table.title)}
          </p>
          <Button
            className={styles.action}
            size="small"
            aria-label={say.insertChartOf(table.title)}
            aria-describedby={id}
            disabledFocusable={proposal.isBusy}
            onClick={insert}
          >
            {say.insertChart}
          </Button>
        </>
      )}
    </div>
  );
}
