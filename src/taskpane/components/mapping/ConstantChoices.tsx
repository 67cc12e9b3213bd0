import { AMOUNT_UNITS } from '../../../core/money';
import { typedYear } from '../../../i18n/typed';
import { fieldName } from '../../../workbook';
import type { Choices, Field, MappedPlaceView, Role } from '../../../workbook';
import { ChoiceField } from '../../fields/ChoiceField';
import { SelectField } from '../../fields/SelectField';
import { TypedField } from '../../fields/TypedField';
import { useSession } from '../../session/session';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

interface ConstantChoicesProps {
  readonly view: MappedPlaceView;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What holds for all rows: the unit, and fields that no column tells. */
export function ConstantChoices({ view, choices, onChoose }: ConstantChoicesProps) {
  const styles = useMappingStyles();
  const { words } = useSession();
  const say = words.mapping;
  const { mapping, asked, hasAmounts } = view;
  if (asked.length === 0 && !hasAmounts) return null;
  const choose = (key: string, value: string | number | undefined): void => {
    const others = Object.entries(choices.constants ?? {}).filter(([other]) => other !== key);
    const constants = Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
    onChoose({ ...choices, constants });
  };
  return (
    <Section title={say.forAll}>
      <div className={styles.fields}>
        {hasAmounts && (
          <ChoiceField
            label={say.unit}
            value={mapping.unit ?? ''}
            choices={AMOUNT_UNITS.map((value) => ({ value, label: words.fund.units[value] }))}
            onChange={(unit) => unit !== '' && onChoose({ ...choices, unit })}
          />
        )}
        {asked.map((field) => (
          <ConstantField
            key={field.key}
            role={mapping.role}
            field={field}
            value={mapping.constants[field.key]}
            onChange={(value) => choose(field.key, value)}
          />
        ))}
      </div>
    </Section>
  );
}

interface ConstantFieldProps {
  readonly role: Role;
  readonly field: Field;
  readonly value: string | number | undefined;
  readonly onChange: (value: string | number | undefined) => void;
}

function ConstantField({ role, field, value, onChange }: ConstantFieldProps) {
  const { words, language } = useSession();
  const say = words.mapping;
  const label = say.constant(fieldName(role, field.key, language));
  if (field.words.length > 0) {
    const choices = [
      { value: '', label: say.choose },
      ...field.words.map(({ sv, [language]: own }) => ({ value: sv[0], label: own[0] })),
    ];
    return (
      <SelectField
        label={label}
        value={String(value ?? '')}
        choices={choices}
        onChange={(word) => onChange(word === '' ? undefined : word)}
      />
    );
  }
  const isYear = field.type === 'year' || field.type === 'date';
  return (
    <TypedField
      label={label}
      value={String(value ?? '')}
      onChange={(text) => onChange(text.trim() === '' ? undefined : isYear ? (typedYear(text) ?? text) : text)}
      {...(isYear && {
        reading: { canRead: (text: string) => typedYear(text) !== undefined, cannot: words.fields.year },
      })}
    />
  );
}
