import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionBar } from '../components/ActionBar';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { chosenOf, isThere, ReplaceSection } from '../components/ReplaceSection';
import type { ReplaceChoice } from '../components/ReplaceSection';
import { ReviewSection } from '../components/ReviewSection';
import { Section } from '../components/Section';
import { ThawSection } from '../components/ThawSection';
import { useReturn } from '../session/focus';
import { useSession } from '../session/session';
import { useJump } from '../session/useJump';
import { useShare } from '../session/useShare';
import { CopyPage } from './CopyPage';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  live: { '&:empty': { position: 'absolute' } },
});

const COPY_BUTTON = 'share-copy-open';

/** The place Dela: what a receiver would see, values in place of formulas and back, and a copy to give away. */
export function SharePage() {
  const styles = useStyles();
  const { words } = useSession();
  const { goTo, problem } = useJump();
  const share = useShare();
  const [choice, setChoice] = useState<ReplaceChoice>({ scope: { kind: 'all' }, replacement: 'values' });
  const [isCopying, setIsCopying] = useState(false);
  const leaveFrom = useReturn(isCopying);
  const say = words.share;
  const live = share.status?.live ?? [];

  if (isCopying) return <CopyPage onBack={() => setIsCopying(false)} />;
  const { replacement } = choice;
  // A sheet that was chosen may have no formulas left.
  const scope = isThere(choice.scope, live) ? choice.scope : ({ kind: 'all' } as const);
  const count = chosenOf(live, scope).length;
  return (
    <Page
      title={say.title}
      action={
        live.length > 0 && (
          <ActionBar
            preview={
              scope.kind === 'selection'
                ? say.freeze.previewSelection[replacement]
                : say.freeze.preview[replacement](count)
            }
            action={say.freeze.start[replacement]}
            isDisabled={share.isWorking}
            onPress={() => share.replace(scope, replacement)}
          />
        )
      }
    >
      <p className={styles.text}>{say.intro}</p>
      <div role="status" className={styles.live}>
        {share.refused && <ProblemNotice problem={share.refused} />}
        {share.message && <Notice intent={share.message.intent}>{share.message.text}</Notice>}
        {share.unread && <ProblemNotice intent="warning" problem={share.unread} onAgain={share.readAgain} />}
        {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      </div>
      <ThawSection share={share} onGo={goTo} />
      {(share.status || !share.unread) && (
        <ReplaceSection share={share} choice={{ scope, replacement }} onChange={setChoice} onGo={goTo} />
      )}
      {/* Below what takes its room when the workbook has been read: nothing moves that someone is about to press. */}
      {(share.status ?? share.unread) && (
        <>
          <ReviewSection onGo={goTo} />
          <Section title={say.copy.title}>
            <p className={styles.text}>{say.copy.about}</p>
            <div>
              <Button
                id={COPY_BUTTON}
                onClick={() => {
                  leaveFrom(COPY_BUTTON);
                  setIsCopying(true);
                }}
              >
                {say.copy.start}
              </Button>
            </div>
          </Section>
        </>
      )}
    </Page>
  );
}
