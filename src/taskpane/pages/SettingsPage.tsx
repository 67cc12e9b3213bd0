import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AMOUNT_UNITS } from '../../core/money';
import { CellLink } from '../components/CellLink';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { useJump } from '../session/useJump';
import { roundingInForce } from '../../workbook';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface SettingsPageProps {
  readonly fundBook: FundBookState;
  readonly onBack: () => void;
}

/** Language, appearance and amounts of the pane, which take effect at once; and the rounding, which the workbook decides. */
export function SettingsPage({ fundBook, onBack }: SettingsPageProps) {
  const styles = useStyles();
  const { words, settings, changeSettings, functions, today } = useSession();
  const { goTo, problem } = useJump();
  const say = words.settings;
  const book = fundBook.kind === 'read' ? fundBook.book : undefined;
  const hasBook = book?.plan.some(({ kind }) => kind === 'present') ?? false;
  const rounding = book && roundingInForce(book, today());

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
      <ChoiceField
        label={say.amounts}
        value={settings.amounts}
        choices={[
          { value: 'workbook', label: say.asWorkbook },
          ...AMOUNT_UNITS.map((value) => ({ value, label: words.fund.units[value] })),
        ]}
        onChange={(amounts) => changeSettings({ amounts })}
      />
      <p className={styles.note}>{say.kept}</p>
      {hasBook && (
        <Section title={say.rounding}>
          <p className={styles.text}>
            {rounding ? say.roundedTo(rounding.decimals, rounding.unit) : say.noRounding}{' '}
            {rounding && <CellLink address={rounding.address} onGo={goTo} />}
          </p>
          {problem !== undefined && <Notice intent="error">{problem}</Notice>}
        </Section>
      )}
      {functions && <p className={styles.note}>{say.version(functions.version)}</p>}
    </Page>
  );
}
