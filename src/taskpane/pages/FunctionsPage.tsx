import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { BrowserSection } from '../components/BrowserSection';
import { CellSection } from '../components/CellSection';
import { listItemId } from '../components/FunctionList';
import { Page } from '../components/Page';
import { useSession } from '../session/session';
import { FunctionPage } from './FunctionPage';

/** "Funktioner och förklaring": the selected cell explained, and below it all functions. */
export function FunctionsPage({ bar }: { readonly bar: ReactNode }) {
  const { words, catalogue } = useSession();
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string>();
  const left = useRef<string>(undefined);
  const entry = catalogue.find(({ id }) => id === openId);

  useEffect(() => {
    if (openId !== undefined || left.current === undefined) return;
    document.getElementById(listItemId(left.current))?.focus();
    left.current = undefined;
  }, [openId]);

  if (entry) {
    const close = () => {
      left.current = entry.id;
      setOpenId(undefined);
    };
    return <FunctionPage entry={entry} onBack={close} />;
  }
  return (
    <Page title={words.page.title} bar={bar}>
      <CellSection onReadMore={setOpenId} />
      <BrowserSection query={query} onSearch={setQuery} onOpen={setOpenId} />
    </Page>
  );
}
