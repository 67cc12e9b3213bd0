import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CommitteeMark } from './committeeColors';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: 'inline-block',
    minWidth: '1.4em',
    paddingInline: '0.2em',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    color: '#000000',
    textAlign: 'center',
    border: '1px solid transparent',
  },
});

/** A committee's letter on its colour, as in the pictures. */
export function CommitteeKey({ mark: { letter, color } }: { readonly mark: CommitteeMark }) {
  const styles = useStyles();
  return (
    <span className={styles.mark} style={{ backgroundColor: color }} aria-hidden>
      {letter}
    </span>
  );
}
