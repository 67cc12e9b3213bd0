import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { BreakageGuard } from './components/BreakageGuard';
import { FinishedNotice } from './components/FinishedNotice';
import { Page } from './components/Page';
import { PlaceBar } from './components/PlaceBar';
import { StaleNotice } from './components/StaleNotice';
import { OverviewPage } from './pages/OverviewPage';
import { fetchedPage } from './session/fetched';
import { openingPlace } from './session/places';
import type { Place } from './session/places';
import { SessionProvider } from './session/SessionProvider';
import type { Surroundings } from './session/session';
import { useSession } from './session/session';
import { darkTheme, lightTheme } from './session/theme';
import { useKeptFocus } from './session/focus';
import { HideBar } from './session/hideBar';
import { useDarkMode } from './session/useDarkMode';
import { useFinished } from './session/useFinished';
import { useFundBook } from './session/useFundBook';
import { useLaying } from './session/useLaying';

// The pane opens with the overview; the other pages are fetched when someone goes there.
const ApplicationPage = fetchedPage(async () => (await import('./pages/ApplicationPage')).ApplicationPage);
const FollowUpPage = fetchedPage(async () => (await import('./pages/FollowUpPage')).FollowUpPage);
const FundPage = fetchedPage(async () => (await import('./pages/FundPage')).FundPage);
const FunctionsPage = fetchedPage(async () => (await import('./pages/FunctionsPage')).FunctionsPage);
const SettingsPage = fetchedPage(async () => (await import('./pages/SettingsPage')).SettingsPage);
const SharePage = fetchedPage(async () => (await import('./pages/SharePage')).SharePage);

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
});

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane, given what it needs of the page around it. */
export function Pane({ surroundings }: { readonly surroundings: Surroundings }) {
  return (
    <SessionProvider surroundings={surroundings}>
      <Places />
    </SessionProvider>
  );
}

function Places() {
  useStaticStyles();
  useKeptFocus();
  const styles = useStyles();
  const { words, settings, hostTheme, workbook, today, selection, reload } = useSession();
  const isDark = useDarkMode(settings.appearance, hostTheme);
  const [place, setPlace] = useState<Place>();
  const [isInSettings, setIsInSettings] = useState(false);
  const [visits, setVisits] = useState(0);
  // Pages that have a way back of their own instead of the bar.
  const [opened, setOpened] = useState(0);
  const gear = useRef<HTMLButtonElement>(null);
  const wasInSettings = useRef(false);
  const isBookShown = isInSettings || (place !== 'functions' && place !== 'share');
  const fundBook = useFundBook(workbook, today, isBookShown);
  const laying = useLaying(workbook, fundBook);
  const finished = useFinished(workbook);

  // Once, when it is known: afterwards only the user moves between places.
  const opening = place ?? openingPlace(selection, fundBook);
  if (place === undefined && opening !== undefined) setPlace(opening);

  const hasBar = opened === 0;
  useEffect(() => {
    if (isInSettings) wasInSettings.current = true;
    else if (hasBar && wasInSettings.current) {
      wasInSettings.current = false;
      gear.current?.focus();
    }
  }, [isInSettings, hasBar]);

  // A place is read from its top, and not from where the last one was left.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [visits]);

  const keepGear = useCallback((element: HTMLButtonElement | null) => {
    gear.current = element;
  }, []);
  const hideBar = useCallback(() => {
    setOpened((count) => count + 1);
    return () => setOpened((count) => count - 1);
  }, []);
  // As transitions: what is shown stays until the next page is here.
  const visit = useCallback((go: () => void) => {
    startTransition(() => {
      go();
      setVisits((count) => count + 1);
    });
  }, []);
  const goTo = (next: Place) =>
    visit(() => {
      wasInSettings.current = false;
      setIsInSettings(false);
      setPlace(next);
    });
  const pages: Readonly<Record<Place, () => ReactNode>> = {
    overview: () => <OverviewPage fundBook={fundBook} onFund={() => goTo('fund')} />,
    application: () => <ApplicationPage fundBook={fundBook} />,
    fund: () => <FundPage fundBook={fundBook} laying={laying} />,
    share: () => <SharePage />,
    followUp: () => <FollowUpPage fundBook={fundBook} onFund={() => goTo('fund')} />,
    functions: () => <FunctionsPage />,
  };
  const reading = <Page title={words.places.reading}>{null}</Page>;
  return (
    <FluentProvider
      className={styles.pane}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
      theme={isDark ? darkTheme : lightTheme}
    >
      {hasBar && (
        <>
          <PlaceBar place={place} onGo={goTo} onSettings={() => visit(() => setIsInSettings(true))} gear={keepGear} />
          {finished && <FinishedNotice finished={finished} />}
        </>
      )}
      {/* Ansökan shows the fund book only in a decision, and says so there. */}
      {isBookShown && place !== 'application' && <StaleNotice fundBook={fundBook} />}
      <HideBar value={hideBar}>
        <BreakageGuard words={words.broken} visits={visits} onReload={reload}>
          <Suspense fallback={reading}>
            {isInSettings ? (
              <SettingsPage fundBook={fundBook} onBack={() => setIsInSettings(false)} />
            ) : place === undefined ? (
              reading
            ) : (
              pages[place]()
            )}
          </Suspense>
        </BreakageGuard>
      </HideBar>
    </FluentProvider>
  );
}
