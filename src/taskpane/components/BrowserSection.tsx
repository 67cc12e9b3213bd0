import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchField } from '../fields/SearchField';
import { searchFunctions } from '../session/searchFunctions';
import { useCatalogue, useSession } from '../session/session';
import { FunctionList } from './FunctionList';
import { Section } from './Section';

const useStyles = makeStyles({
  found: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface BrowserSectionProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (id: string) => void;
}

/** All functions, or those that a search finds. */
export function BrowserSection({ query, onSearch, onOpen }: BrowserSectionProps) {
  const styles = useStyles();
  const { words } = useSession();
  const catalogue = useCatalogue();
  const found = searchFunctions(catalogue, query);
  const say = words.functions;

  return (
    <Section title={say.title}>
      <SearchField label={say.search} hint={say.searchHint} value={query} onChange={onSearch} />
      <p className={styles.found} role="status">
        {found.length > 0 ? say.found(found.length) : say.nothingFound(query.trim())}
      </p>
      {found.length === 0 && (
        <div>
          <Button onClick={() => onSearch('')}>{say.showAll}</Button>
        </div>
      )}
      <FunctionList entries={found} onOpen={onOpen} />
    </Section>
  );
}
