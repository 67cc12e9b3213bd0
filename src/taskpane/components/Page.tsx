import { Button, makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { PAGE_TITLE } from '../session/focus';
import { HideBar } from '../session/hideBar';
import { useSession } from '../session/session';

// What has the focus, or the caret in it, must not hide behind the sticky title or the sticky action.
const useStaticStyles = makeStaticStyles('@media (min-height: 30em) { html { scroll-padding-block: 6rem 8rem; } }');

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    // In large text a single word, such as kostnadsminskning, can be wider than the pane.
    overflowWrap: 'anywhere',
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where there is little height, nothing may lie over the page; large text needs more of it.
    '@media (min-height: 30em)': { position: 'sticky', top: 0, zIndex: 1 },
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
  },
  footer: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-height: 30em)': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
});

interface PageProps {
  readonly title: string;
  /**
   * For a page that was opened from another: shows a back button in place of the bar of places, and takes the focus to the
   * title when the page opens.
   */
  readonly onBack?: (() => void) | undefined;
  /** The page's main action, always in view. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title on top, content, main action at the bottom. */
export function Page({ title, onBack, action, children }: PageProps) {
  useStaticStyles();
  const styles = useStyles();
  const { words } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const hideBar = useContext(HideBar);
  const isOpened = onBack !== undefined;

  // Before it is drawn, so that nothing is seen to jump.
  useLayoutEffect(() => (isOpened ? hideBar() : undefined), [isOpened, hideBar]);

  useEffect(() => {
    if (!isOpened) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [isOpened]);

  const ownTitle = (
    <h1 className={styles.title} id={PAGE_TITLE} ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <div className={styles.page}>
      {onBack && (
        <header className={styles.header}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words.back} onClick={onBack} />
          {ownTitle}
        </header>
      )}
      <main className={styles.main}>
        {!onBack && ownTitle}
        {children}
      </main>
      {action && <footer className={styles.footer}>{action}</footer>}
    </div>
  );
}
