import { Button } from '@fluentui/react-components';
import type { WorkbookProblem } from '../../workbook';
import { useSession } from '../session/session';
import { workbookText } from '../session/workbookText';
import { Notice } from './Notice';

interface ProblemNoticeProps {
  readonly problem: WorkbookProblem;
  readonly intent?: 'error' | 'warning';
  readonly title?: string;
  /** Does again what was refused. */
  readonly onAgain?: (() => void) | undefined;
}

/** What went wrong between the pane and the workbook, and what to press. */
export function ProblemNotice({ problem, intent = 'error', title, onAgain }: ProblemNoticeProps) {
  const { words, reload } = useSession();
  const isMissing = problem.kind === 'not-fetched';
  return (
    <Notice
      intent={intent}
      title={title}
      actions={
        (onAgain ?? isMissing) && (
          <>
            {onAgain && (
              <Button size="small" onClick={onAgain}>
                {words.again}
              </Button>
            )}
            {isMissing && (
              <Button size="small" onClick={reload}>
                {words.broken.notFetched.retry}
              </Button>
            )}
          </>
        )
      }
    >
      {workbookText(problem, words)}
    </Notice>
  );
}
