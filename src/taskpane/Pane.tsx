import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { BreakageGuard } from './components/BreakageGuard';
import { Page } from './components/Page';
import { PlaceBar } from './components/PlaceBar';
import { FundPage } from './pages/FundPage';
import { OverviewPage } from './pages/OverviewPage';
import { FunctionsPage } from './pages/FunctionsPage';
import { SettingsPage } from './pages/SettingsPage';
import { openingPlace } from './session/places';
import type { Place } from './session/places';
import { SessionProvider } from './session/SessionProvider';
import type { Surroundings } from './session/session';
import { useSession } from './session/session';
import { darkTheme, lightTheme } from './session/theme';
import { useDarkMode } from './session/useDarkMode';
import { useFundBook } from './session/useFundBook';
import { useLaying } from './session/useLaying';

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
});

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
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
  const styles = useStyles();
  const { words, settings, hostTheme, workbook, today, selection } = useSession();
  const isDark = useDarkMode(settings.appearance, hostTheme);
  const [place, setPlace] = useState<Place>();
  const [isInSettings, setIsInSettings] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const wasInSettings = useRef(false);
  const fundBook = useFundBook(workbook, today, place !== 'functions' && !isInSettings);
  const laying = useLaying(workbook);

  // Once, when it is known: afterwards only the user moves between places.
  const opening = place ?? openingPlace(selection, fundBook);
  if (place === undefined && opening !== undefined) setPlace(opening);

  useEffect(() => {
    if (wasInSettings.current && !isInSettings) gear.current?.focus();
    wasInSettings.current = isInSettings;
  }, [isInSettings]);

  const keepGear = useCallback((element: HTMLButtonElement | null) => {
    gear.current = element;
  }, []);
  const bar = <PlaceBar place={place} onGo={setPlace} onSettings={() => setIsInSettings(true)} gear={keepGear} />;
  const pages: Readonly<Record<Place, () => ReactNode>> = {
    overview: () => <OverviewPage bar={bar} fundBook={fundBook} onFund={() => setPlace('fund')} />,
    fund: () => <FundPage bar={bar} fundBook={fundBook} laying={laying} />,
    functions: () => <FunctionsPage bar={bar} />,
  };
  return (
    <FluentProvider
      className={styles.pane}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
      theme={isDark ? darkTheme : lightTheme}
    >
      <BreakageGuard words={words.broken}>
        {isInSettings ? (
          <SettingsPage onBack={() => setIsInSettings(false)} />
        ) : place === undefined ? (
          <Page title={words.places.reading} bar={bar}>
            {null}
          </Page>
        ) : (
          pages[place]()
        )}
      </BreakageGuard>
    </FluentProvider>
  );
}
