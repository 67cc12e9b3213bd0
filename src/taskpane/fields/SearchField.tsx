import { Field, Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';

// Else the field keeps its width when the text grows.
const useStyles = makeStyles({ shrinking: { minWidth: 0, width: '100%' } });

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search that narrows while one types. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const { shrinking } = useStyles();
  return (
    <Field label={label}>
      <Input
        type="search"
        className={shrinking}
        input={{ className: shrinking }}
        contentBefore={<Search20Regular aria-hidden />}
        placeholder={hint}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
