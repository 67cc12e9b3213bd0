import type { FunctionsMetadata } from '../engine';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import type { DocumentStore } from '../host/documentStore';
import { connectFrame } from '../host/frame';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import { DARK, LIGHT } from '../host/protocol';
import type { Language } from './texts';

/** Fixed for ever: workbooks store it (manifest.xml). */
const NAMESPACE = 'SIF';

/** The add-in's name, by which a screen reader and a test find its frame. */
const TITLE = 'Social investeringsfond';

export interface AddinFrame {
  settled(): Promise<void>;
  problems(): readonly string[];
  /** Starts the add-in's page again, in the other theme. */
  setDark(isDark: boolean): void;
  /** Starts the add-in's page again, as Excel does when its language has been changed. */
  setLanguage(language: Language): void;
}

/** Puts the built add-in in a frame, with the host that answers it, and has its functions calculate in the engine. */
export function startAddin(
  pane: HTMLElement,
  engine: OSpreadsheetEngine,
  functions: FunctionsMetadata,
  documentUrl: string,
  documentStore: DocumentStore,
  file: () => Promise<Uint8Array>,
  openBeside: (bytes: Uint8Array) => void,
): AddinFrame {
  let isDark = false;
  let language: Language = 'sv-SE';
  let host: Host;
  let disconnect = (): void => undefined;
  const former: string[] = [];

  const start = (): void => {
    disconnect();
    host = createHost(engine, {
      uiLocale: language,
      documentUrl,
      theme: isDark ? DARK : LIGHT,
      documentStore,
      file,
      openBeside,
    });
    host.registerFunctions(NAMESPACE, functions);
    // A new frame each time: browsers read a frame's name, in which the host writes, only as the frame is made.
    const frame = document.createElement('iframe');
    frame.title = TITLE;
    disconnect = connectFrame(frame, host);
    frame.src = '/addin/taskpane.html';
    pane.replaceChildren(frame);
  };
  const restart = (): void => {
    former.push(...host.problems());
    host.dispose();
    start();
    engine.recalculate();
  };
  start();
  engine.onLoad(() => host.workbookReplaced());

  return {
    async settled() {
      while (host.isBusy() || engine.isBusy()) {
        await host.settled();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    problems: () => [...former, ...host.problems()],
    setDark(next) {
      isDark = next;
      restart();
    },
    setLanguage(next) {
      language = next;
      restart();
    },
  };
}
