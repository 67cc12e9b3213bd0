import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where there is little height, as with large text, nothing may lie over the page.
    '@media (min-height: 480px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  bar: {
    paddingBlock: `${tokens.spacingVerticalXS} 0`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    paddingBlock: tokens.spacingVerticalXS,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // What has the focus must not hide behind the sticky title or the sticky action.
    '& button, & input, & [tabindex]': { scrollMarginBlock: '4rem 8rem' },
  },
  footer: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-height: 480px)': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
});

interface PageProps {
  readonly title: string;
  /** Shows a back button; a page that has one takes the focus to its title when it opens. */
  readonly onBack?: (() => void) | undefined;
  /** The pane's places, above the title; a page that was opened from another has a way back instead. */
  readonly bar?: ReactNode;
  /** The page's main action, always in view. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title on top, content, main action at the bottom. */
export function Page({ title, onBack, bar, action, children }: PageProps) {
  const styles = useStyles();
  const { words } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpened = onBack !== undefined;

  useEffect(() => {
    if (!isOpened) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [isOpened]);

  const ownTitle = (
    <h1 className={styles.title} ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <div className={styles.page}>
      <header className={mergeClasses(styles.header, bar !== undefined && styles.bar)}>
        {onBack && <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words.back} onClick={onBack} />}
        {bar ?? ownTitle}
      </header>
      <main className={styles.main}>
        {bar !== undefined && ownTitle}
        {children}
      </main>
      {action && <footer className={styles.footer}>{action}</footer>}
    </div>
  );
}
