import { Checkbox } from '@fluentui/react-components';
import { columnLetters, fieldName, fieldsOf, SPREAD_ROLES } from '../../../workbook';
import type { Choices, MappedPlaceView } from '../../../workbook';
import { SelectField } from '../../fields/SelectField';
import { useSession } from '../../session/session';
import { Section } from '../Section';
import { useMappingStyles } from './useMappingStyles';

interface ColumnChoicesProps {
  readonly view: MappedPlaceView;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** The field that each column is read as, and how its cells are, where that is not plain. */
export function ColumnChoices({ view: { proposal, options }, choices, onChoose }: ColumnChoicesProps) {
  const styles = useMappingStyles();
  const { words, language } = useSession();
  const say = words.mapping;
  const { role } = proposal;
  const fields = [
    { value: '', label: say.notRead },
    ...fieldsOf(role).map(({ key, isRequired }) => {
      const name = fieldName(role, key, language);
      return { value: key, label: isRequired ? say.required(name) : name };
    }),
    ...(SPREAD_ROLES.includes(role) ? [{ value: 'spread', label: say.spread }] : []),
  ];
  const choose = (column: number, key: string): void =>
    onChoose({ ...choices, columns: { ...choices.columns, [column]: key } });
  return (
    <Section title={say.columns}>
      <div className={styles.fields}>
        {proposal.columns.map(({ column, heading, key }) => (
          <SelectField
            key={column}
            label={say.readAs(heading, columnLetters(column))}
            value={key}
            choices={fields}
            onChange={(chosen) => choose(column, chosen)}
          />
        ))}
        {options.map(({ kind, key, isOn }) => (
          <Checkbox
            key={`${kind}-${key}`}
            label={say[kind](fieldName(role, key, language))}
            checked={isOn}
            onChange={(_, { checked }) =>
              onChoose({ ...choices, [kind]: { ...choices[kind], [key]: checked === true } })
            }
          />
        ))}
      </div>
    </Section>
  );
}
