import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  preview: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  main: { width: '100%' },
});

interface ActionBarProps {
  /** What the button does, in a sentence; or what is missing before it can. */
  readonly preview: string;
  /** The button's words. */
  readonly action: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** A page's main action: says what it does before it is pressed. */
export function ActionBar({ preview, action, isDisabled, onPress }: ActionBarProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.bar}>
      <p className={styles.preview} id={id}>
        {preview}
      </p>
      <Button
        className={styles.main}
        appearance="primary"
        aria-describedby={id}
        disabledFocusable={isDisabled}
        onClick={onPress}
      >
        {action}
      </Button>
    </div>
  );
}
