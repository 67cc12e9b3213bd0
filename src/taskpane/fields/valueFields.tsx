import { typedAmount, typedDay, typedNumber, typedShare, typedYear } from '../../i18n/typed';
import { useSession } from '../session/session';
import { TypedField } from './TypedField';
import type { TypedFieldProps } from './TypedField';

const readable = (read: (text: string) => unknown) => (text: string) => read(text) !== undefined;

/** A name, a word, a reference number. */
export const TextField = (props: TypedFieldProps) => <TypedField {...props} />;

/** "3,9 mkr", "3 900 tkr", "3 900 000". */
export function AmountField(props: TypedFieldProps) {
  const { fields } = useSession().words;
  return (
    <TypedField
      placeholder={fields.amountHint}
      {...props}
      reading={{ canRead: readable(typedAmount), cannot: fields.amount }}
    />
  );
}

/** "23", "1 667,5". */
export function NumberField(props: TypedFieldProps) {
  const { fields } = useSession().words;
  return <TypedField {...props} reading={{ canRead: readable(typedNumber), cannot: fields.number }} />;
}

/** "80 %", "0,8". */
export function ShareField(props: TypedFieldProps) {
  const { fields } = useSession().words;
  return <TypedField {...props} reading={{ canRead: readable(typedShare), cannot: fields.share }} />;
}

/** "2024". */
export function YearField(props: TypedFieldProps) {
  const { fields } = useSession().words;
  return <TypedField {...props} reading={{ canRead: readable(typedYear), cannot: fields.year }} />;
}

/** "2024-01-31", "31 jan 2024". */
export function DateField(props: TypedFieldProps) {
  const { fields } = useSession().words;
  return (
    <TypedField placeholder={fields.dayHint} {...props} reading={{ canRead: readable(typedDay), cannot: fields.day }} />
  );
}
