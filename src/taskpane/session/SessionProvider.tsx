import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../../i18n';
import type { Surroundings } from './session';
import { SessionContext } from './session';
import type { Settings } from './settings';
import { keepSettings, loadSettings } from './settings';
import { useIdentity } from './useIdentity';
import { useNeverAsk } from './useNeverAsk';
import { useSelection } from './useSelection';

const storage = () => window.localStorage;

/** Gives the pane its settings, its words and the selected cell. */
export function SessionProvider({ surroundings, children }: { surroundings: Surroundings; children: ReactNode }) {
  const { workbook, functions, catalogue, displayLanguage } = surroundings;
  const [settings, setSettings] = useState<Settings>(() => loadSettings(storage, displayLanguage));
  const selection = useSelection(workbook, functions, catalogue);
  const identity = useIdentity(workbook);
  useNeverAsk(workbook, functions);
  const { language } = settings;

  const changeSettings = useCallback((change: Partial<Settings>) => {
    setSettings((old) => {
      const changed = { ...old, ...change };
      keepSettings(storage, changed);
      return changed;
    });
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts(language).appName;
    functions?.setLanguage(language);
  }, [language, functions]);

  const session = useMemo(
    () => ({ ...surroundings, settings, changeSettings, language, words: texts(language), selection, identity }),
    [surroundings, settings, changeSettings, language, selection, identity],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
