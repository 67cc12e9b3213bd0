import { Button } from '@fluentui/react-components';
import { useSession } from '../session/session';
import type { KeptForm } from '../session/useKeptForm';
import { Notice } from './Notice';

/** Says that a form holds what was typed in it another time, and offers to begin again. */
export function ResumedNotice<F>({ kept: { isResumed, startAgain } }: { readonly kept: KeptForm<F> }) {
  const { proposal: say } = useSession().words;
  if (!isResumed) return null;
  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={startAgain}>
          {say.startAgain}
        </Button>
      }
    >
      {say.resumed}
    </Notice>
  );
}
