import { Button, FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { BreakageGuard } from './components/BreakageGuard';
import { FunctionsPage } from './pages/FunctionsPage';
import { SettingsPage } from './pages/SettingsPage';
import { SessionProvider } from './session/SessionProvider';
import type { Surroundings } from './session/session';
import { useSession } from './session/session';
import { darkTheme, lightTheme } from './session/theme';
import { useDarkMode } from './session/useDarkMode';

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
  const { words, settings, hostTheme } = useSession();
  const isDark = useDarkMode(settings.appearance, hostTheme);
  const [isInSettings, setIsInSettings] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const wasInSettings = useRef(false);

  useEffect(() => {
    if (wasInSettings.current && !isInSettings) gear.current?.focus();
    wasInSettings.current = isInSettings;
  }, [isInSettings]);

  return (
    <FluentProvider
      className={styles.pane}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
      theme={isDark ? darkTheme : lightTheme}
    >
      <BreakageGuard words={words.broken}>
        {isInSettings ? (
          <SettingsPage onBack={() => setIsInSettings(false)} />
        ) : (
          <FunctionsPage
            tools={
              <Button
                ref={(element: HTMLButtonElement | null) => {
                  gear.current = element;
                }}
                appearance="subtle"
                icon={<Settings20Regular />}
                aria-label={words.settings.open}
                title={words.settings.open}
                onClick={() => setIsInSettings(true)}
              />
            }
          />
        )}
      </BreakageGuard>
    </FluentProvider>
  );
}
