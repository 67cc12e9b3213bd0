import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { Area, CatalogueEntry } from '../../functions/catalogue/types';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  area: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    fontFamily: 'inherit',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  id: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

/** Ids by which the focus finds its way back from a function to its place in the list. */
export const listItemId = (functionId: string): string => `function-${functionId}`;

interface FunctionListProps {
  readonly entries: readonly CatalogueEntry[];
  readonly onOpen: (id: string) => void;
}

/** Functions under their areas, in the catalogue's order. */
export function FunctionList({ entries, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const { words, language } = useSession();
  const areas: readonly Area[] = [...new Set(entries.map((entry) => entry.area))];

  return areas.map((area) => (
    <div key={area}>
      <h3 className={styles.area}>{words.functions.areas[area]}</h3>
      <ul className={styles.list}>
        {entries
          .filter((entry) => entry.area === area)
          .map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                id={listItemId(entry.id)}
                className={styles.button}
                onClick={() => onOpen(entry.id)}
              >
                <span className={styles.title}>
                  {entry.texts[language].title} <span className={styles.id}>SIF.{entry.id}</span>
                </span>
                <ChevronRight16Regular aria-hidden />
              </button>
            </li>
          ))}
      </ul>
    </div>
  ));
}
