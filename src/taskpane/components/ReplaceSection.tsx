import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Replacement, ShareTexts } from '../../i18n/shareTexts';
import type { FreezeScope, LiveFormula } from '../../workbook';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';
import type { ShareSteps } from '../session/useShare';
import { useWithoutPlain } from '../session/useWithoutPlain';
import { AddressList } from './AddressList';
import { ReasonList } from './ReasonList';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which formulas are to be replaced, and with what. */
export interface ReplaceChoice {
  readonly scope: FreezeScope;
  readonly replacement: Replacement;
}

const SHEET = 'sheet:';

const valueOf = (scope: FreezeScope): string => (scope.kind === 'sheet' ? `${SHEET}${scope.sheet}` : scope.kind);
const scopeOf = (value: string): FreezeScope =>
  value === 'all' || value === 'selection' ? { kind: value } : { kind: 'sheet', sheet: value.slice(SHEET.length) };

/** The formulas of a scope; those of the selection are known only to Excel. */
export const chosenOf = <T extends { readonly sheet: string }>(live: readonly T[], scope: FreezeScope): readonly T[] =>
  live.filter(({ sheet }) => scope.kind === 'all' || (scope.kind === 'sheet' && scope.sheet === sheet));

/** Whether there are formulas to choose in it. */
export const isThere = (scope: FreezeScope, live: readonly LiveFormula[]): boolean =>
  scope.kind !== 'sheet' || chosenOf(live, scope).length > 0;

/** What formulas of the add-in become, which of them, and what comes of it, before anything is written. */
export function ReplaceSection({
  share: { status },
  choice,
  onChange,
  onGo,
}: {
  readonly share: ShareSteps;
  readonly choice: ReplaceChoice;
  readonly onChange: (choice: ReplaceChoice) => void;
  readonly onGo: (address: string) => void;
}) {
  const styles = useStyles();
  const { words } = useSession();
  const say = words.share.freeze;
  const { scope, replacement } = choice;
  const withoutPlain = chosenOf(useWithoutPlain(status, replacement === 'plain'), scope);
  const live = status?.live ?? [];
  const chosen = chosenOf(live, scope);
  if (live.length === 0)
    return (
      <Section title={say.title}>
        <p className={styles.text}>{status === undefined ? words.share.reading : say.none}</p>
      </Section>
    );
  return (
    <Section title={say.title}>
      <ChoiceField<Replacement>
        label={say.replacement}
        value={replacement}
        choices={(['values', 'plain'] as const).map((value) => ({ value, label: say.replacements[value] }))}
        onChange={(value) => onChange({ ...choice, replacement: value })}
      />
      <p className={styles.text}>{say.about[replacement]}</p>
      <ChoiceField
        label={say.scope}
        value={valueOf(scope)}
        choices={scopesOf(live, say)}
        onChange={(value) => onChange({ ...choice, scope: scopeOf(value) })}
      />
      {scope.kind !== 'selection' && (
        <>
          <p className={styles.text}>{say.listed[replacement](chosen.length)}</p>
          <AddressList
            items={chosen.map(({ address, formula }) => ({ address, text: formula }))}
            more={words.share.review.more}
            onGo={onGo}
          />
          <ReasonList title={say.withoutPlain(withoutPlain.length)} items={withoutPlain} onGo={onGo} />
        </>
      )}
      {replacement === 'plain' && <p className={styles.note}>{words.native.note}</p>}
    </Section>
  );
}

function scopesOf(
  live: readonly LiveFormula[],
  say: ShareTexts['freeze'],
): readonly { readonly value: string; readonly label: string }[] {
  const sheets = [...new Set(live.map(({ sheet }) => sheet))];
  return [
    { value: 'all', label: say.all(live.length) },
    ...sheets.map((sheet) => ({
      value: `${SHEET}${sheet}`,
      label: say.sheet(sheet, live.filter((formula) => formula.sheet === sheet).length),
    })),
    { value: 'selection', label: say.selection },
  ];
}
