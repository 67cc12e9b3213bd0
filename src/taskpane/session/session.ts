import { createContext, use, useContext } from 'react';
import type { Serial } from '../../core/calendar/serial';
import type { CatalogueEntry } from '../../functions/catalogue/types';
import type { FunctionsRuntime } from '../../functions/trace';
import type { Language } from '../../i18n/language';
import type { Texts } from '../../i18n/texts';
import type { Settings } from './settings';
import type { Identity } from './useIdentity';
import type { Selection } from './useSelection';
import type { Workbook } from './workbook';

/** What the pane is given by the page it runs in. */
export interface Surroundings {
  readonly workbook: Workbook;
  /** Absent where the functions' script has not run. */
  readonly functions: FunctionsRuntime | undefined;
  /** Every function's description, fetched when first asked for; the same promise each time. */
  readonly catalogue: () => Promise<readonly CatalogueEntry[]>;
  /** Excel's display language: "sv-SE". */
  readonly displayLanguage: string | undefined;
  /** Excel's own theme, or undefined where Excel does not tell. */
  readonly hostTheme: () => 'light' | 'dark' | undefined;
  /** The day by which rule values are in force and follow-ups are due. */
  readonly today: () => Serial;
  /** Loads the whole pane anew. */
  readonly reload: () => void;
}

/** What every part of the pane shares. */
export interface Session extends Surroundings {
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly language: Language;
  readonly words: Texts;
  readonly selection: Selection;
  readonly identity: Identity;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The pane’s parts stand inside SessionProvider.');
  return session;
}

/** Every function's description; the part of the pane that asks waits for it. */
export const useCatalogue = (): readonly CatalogueEntry[] => use(useSession().catalogue());
