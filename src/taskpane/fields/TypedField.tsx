import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { afterPress } from '../session/afterPress';

// Else the field keeps its width when the text grows.
const useStyles = makeStyles({ shrinking: { minWidth: 0, width: '100%' } });

export interface TypedFieldProps {
  readonly label: string;
  /** As typed: what it means is read elsewhere, so that nothing typed is ever lost. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What belongs here, under the field. */
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong and what to do; stands at the field. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  /** For links to the field: what is missing is listed with a way to it. */
  readonly id?: string | undefined;
  readonly onBlur?: () => void;
}

interface Reading {
  /** False where the text cannot be read as what belongs here. */
  readonly canRead: (text: string) => boolean;
  readonly cannot: string;
}

/** What stands under a field: its hint, and what is wrong with it. */
const said = (hint: string | undefined, wrong: string | undefined) => ({
  ...(hint !== undefined && { hint }),
  ...(wrong !== undefined && { validationMessage: wrong, validationState: 'error' as const }),
});

/** One line of text. With `reading`, text that cannot be read is told of when the user leaves the field. */
export function TypedField({
  label,
  value,
  onChange,
  hint,
  placeholder,
  problem,
  isRequired = false,
  id,
  onBlur,
  reading,
}: TypedFieldProps & { readonly reading?: Reading }) {
  const { shrinking } = useStyles();
  const [isLeft, setIsLeft] = useState(true);
  const unreadable = isLeft && reading && value.trim() !== '' && !reading.canRead(value) ? reading.cannot : undefined;
  const wrong = unreadable ?? problem;
  return (
    <Field label={label} required={isRequired} {...said(hint, wrong)}>
      <Input
        className={shrinking}
        input={{ className: shrinking }}
        {...(id !== undefined && { id })}
        placeholder={placeholder}
        value={value}
        onChange={(_, data) => {
          setIsLeft(false);
          onChange(data.value);
        }}
        onBlur={() => {
          afterPress(() => setIsLeft(true));
          onBlur?.();
        }}
      />
    </Field>
  );
}

/** Several lines of text. */
export function LongTextField({
  label,
  value,
  onChange,
  hint,
  placeholder,
  problem,
  isRequired = false,
  id,
  onBlur,
}: TypedFieldProps) {
  const { shrinking } = useStyles();
  return (
    <Field label={label} required={isRequired} {...said(hint, problem)}>
      <Textarea
        className={shrinking}
        resize="vertical"
        rows={4}
        placeholder={placeholder}
        {...(id !== undefined && { id })}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => onBlur?.()}
      />
    </Field>
  );
}
