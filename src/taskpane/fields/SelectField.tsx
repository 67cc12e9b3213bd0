import { Field, makeStyles, Select } from '@fluentui/react-components';

// Else the list is as wide as its longest choice.
const useStyles = makeStyles({ shrinking: { minWidth: 0, width: '100%' } });

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of many, in a list that opens. */
export function SelectField<T extends string>({ label, value, choices, onChange }: SelectFieldProps<T>) {
  const { shrinking } = useStyles();
  return (
    <Field label={label}>
      <Select
        className={shrinking}
        select={{ className: shrinking }}
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
