import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Page } from '../components/Page';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Language and appearance of the pane. Every choice takes effect at once. */
export function SettingsPage({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { words, settings, changeSettings, functions } = useSession();
  const say = words.settings;

  return (
    <Page title={say.title} onBack={onBack}>
      <ChoiceField
        label={say.language}
        value={settings.language}
        choices={[
          { value: 'sv', label: 'Svenska', lang: 'sv' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(language) => changeSettings({ language })}
      />
      <ChoiceField
        label={say.appearance}
        value={settings.appearance}
        choices={[
          { value: 'system', label: say.system },
          { value: 'light', label: say.light },
          { value: 'dark', label: say.dark },
        ]}
        onChange={(appearance) => changeSettings({ appearance })}
      />
      <p className={styles.note}>{say.kept}</p>
      {functions && <p className={styles.note}>{say.version(functions.version)}</p>}
    </Page>
  );
}
