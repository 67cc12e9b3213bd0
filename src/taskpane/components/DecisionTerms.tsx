import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { GrantTerms } from '../../core/decision/terms';
import { repaysBy } from '../../core/repayment/regime';
import { ChoiceField } from '../fields/ChoiceField';
import { AmountField, NumberField, ShareField, TextField, YearField } from '../fields/valueFields';
import { WAYS } from '../session/decisionForm';
import type { DecisionForm } from '../session/decisionForm';
import { useSession } from '../session/session';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '> *': { flex: '1 1 9rem', minWidth: 0 } },
});

interface DecisionTermsProps {
  readonly form: DecisionForm;
  readonly given: GrantTerms;
  readonly onChange: (change: Partial<DecisionForm>) => void;
}

const AFTER = ['', 'Återställs', 'Permanent'] as const;
const REGIMES = ['ask', 'repayment', 'none'] as const;

/** How much is granted, and how it comes back to the fund. */
export function DecisionTerms({ form, given, onChange }: DecisionTermsProps) {
  const styles = useStyles();
  const { decision: say } = useSession().words;
  const { start, cutOff } = given;
  const isAsked = cutOff !== undefined && start === cutOff;
  const repays = repaysBy(form.regime === 'ask' ? undefined : form.regime, start, cutOff);
  const isInStep = form.way === 'in-step';
  return (
    <Section title={say.terms}>
      <AmountField
        label={say.granted}
        hint={say.partHint}
        value={form.granted}
        onChange={(granted) => onChange({ granted })}
      />
      {isAsked && (
        <ChoiceField
          label={say.regime(cutOff)}
          value={form.regime}
          choices={REGIMES.map((value) => ({ value, label: say.regimes[value] }))}
          onChange={(regime) => onChange({ regime })}
        />
      )}
      {repays === false && <p className={styles.text}>{say.noRepayment(cutOff)}</p>}
      {repays === true && (
        <>
          <ChoiceField
            label={say.way}
            value={form.way}
            choices={WAYS.map((value) => ({ value, label: say.ways[value] }))}
            onChange={(way) => onChange({ way })}
          />
          <div className={styles.pair}>
            <YearField label={say.firstYear} value={form.firstYear} onChange={(firstYear) => onChange({ firstYear })} />
            {isInStep && (
              <YearField label={say.lastYear} value={form.lastYear} onChange={(lastYear) => onChange({ lastYear })} />
            )}
            {(form.way === 'linear' || form.way === 'annuity') && (
              <NumberField label={say.years} value={form.years} onChange={(years) => onChange({ years })} />
            )}
            {!isInStep && <ShareField label={say.rate} value={form.rate} onChange={(rate) => onChange({ rate })} />}
          </div>
          {form.way === 'weights' && (
            <TextField
              label={say.weights}
              hint={say.weightsHint}
              value={form.weights}
              onChange={(weights) => onChange({ weights })}
            />
          )}
          {isInStep && (
            <>
              <ShareField
                label={say.share}
                hint={say.shareHint}
                value={form.share}
                onChange={(share) => onChange({ share })}
              />
              <AmountField label={say.cap} value={form.cap} onChange={(cap) => onChange({ cap })} />
            </>
          )}
        </>
      )}
      {given.committees.map(({ committee }, i) => (
        <ShareField
          key={committee}
          label={say.shareOf(committee)}
          value={form.shares[i] ?? ''}
          onChange={(share) => onChange({ shares: form.shares.map((one, k) => (k === i ? share : one)) })}
        />
      ))}
      {isInStep && repays === true && <p className={styles.text}>{say.inStepShares}</p>}
      {repays === true && (
        <ChoiceField
          label={say.afterLast}
          value={form.afterLast}
          choices={AFTER.map((value) => ({ value, label: say.afterLastChoices[value] }))}
          onChange={(afterLast) => onChange({ afterLast })}
        />
      )}
      <YearField label={say.followUpTo} value={form.followUpTo} onChange={(followUpTo) => onChange({ followUpTo })} />
    </Section>
  );
}
