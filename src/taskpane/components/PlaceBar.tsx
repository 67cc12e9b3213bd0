import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { PLACES } from '../session/places';
import type { Place } from '../session/places';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // Where there is little height, nothing may lie over the page; large text needs more of it.
    '@media (min-height: 30em)': { position: 'sticky', top: 0, zIndex: 1 },
  },
  nav: { flexGrow: 1, minWidth: 0 },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    columnGap: tokens.spacingHorizontalXXS,
  },
  place: {
    ...typographyStyles.body1,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    // Forced colours make what is transparent visible.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  // A button is as wide when it is bold, so that nothing moves.
  label: {
    display: 'inline-grid',
    '&::after': {
      content: 'attr(data-label)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface PlaceBarProps {
  /** Undefined while the pane finds out where to open. */
  readonly place: Place | undefined;
  readonly onGo: (place: Place) => void;
  readonly onSettings: () => void;
  readonly gear: (element: HTMLButtonElement | null) => void;
}

/** The pane's places and, behind the gear, its settings: above whatever page is shown, and the same when the page is another. */
export function PlaceBar({ place, onGo, onSettings, gear }: PlaceBarProps) {
  const styles = useStyles();
  const { words } = useSession();
  return (
    <header className={styles.bar}>
      <nav className={styles.nav} aria-label={words.places.label}>
        <ul className={styles.places}>
          {PLACES.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={mergeClasses(styles.place, one === place && styles.here)}
                aria-current={one === place ? 'page' : undefined}
                onClick={() => onGo(one)}
              >
                <span className={styles.label} data-label={words.places[one]}>
                  {words.places[one]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Button
        ref={gear}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={words.settings.open}
        title={words.settings.open}
        onClick={onSettings}
      />
    </header>
  );
}
