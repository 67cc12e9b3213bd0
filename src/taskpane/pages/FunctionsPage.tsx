import { useState } from 'react';
import { BrowserSection } from '../components/BrowserSection';
import { CellSection } from '../components/CellSection';
import { listItemId } from '../components/FunctionList';
import { Page } from '../components/Page';
import { useReturn } from '../session/focus';
import { useCatalogue, useSession } from '../session/session';
import { FunctionPage } from './FunctionPage';

/** "Funktioner och förklaring": the selected cell explained, and below it all functions. */
export function FunctionsPage() {
  const { words } = useSession();
  const catalogue = useCatalogue();
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string>();
  const leaveFrom = useReturn(openId !== undefined);
  const entry = catalogue.find(({ id }) => id === openId);

  if (entry) return <FunctionPage entry={entry} onBack={() => setOpenId(undefined)} />;
  const open = (id: string) => {
    leaveFrom(listItemId(id));
    setOpenId(id);
  };
  return (
    <Page title={words.page.title}>
      <CellSection onReadMore={open} />
      <BrowserSection query={query} onSearch={setQuery} onOpen={open} />
    </Page>
  );
}
