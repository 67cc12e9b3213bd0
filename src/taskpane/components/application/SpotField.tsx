import { fieldsOf, SINGLE_FIELDS, spotId } from '../../../core/application';
import type { FieldKind, Spot } from '../../../core/application';
import type { ApplicationField } from '../../../i18n/applicationTexts';
import { LongTextField } from '../../fields/TypedField';
import { AmountField, DateField, NumberField, ShareField, TextField, YearField } from '../../fields/valueFields';
import { spotName } from '../../session/refusalText';
import { useSession } from '../../session/session';

interface SpotFieldProps {
  readonly spot: Exclude<Spot, { readonly kind: 'list' }>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | undefined;
  /** Before the label: the number of a point. */
  readonly prefix?: string;
}

/** One field of the form, as what it holds. */
export function SpotField({ spot, value, onChange, problem, prefix = '' }: SpotFieldProps) {
  const { application: say } = useSession().words;
  const key = spot.kind === 'row' ? `${spot.list}.${spot.field}` : spot.kind === 'single' ? spot.field : undefined;
  const props = {
    id: spotId(spot),
    label: prefix + spotName(spot, say),
    value,
    onChange,
    problem,
    hint: key === undefined ? undefined : say.hints[key as ApplicationField],
  };
  switch (kindOf(spot)) {
    case 'amount':
      return <AmountField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'year':
      return <YearField {...props} />;
    case 'number':
    case 'whole':
      return <NumberField {...props} />;
    case 'share':
    case 'change':
    case 'rate':
      return <ShareField {...props} />;
    case 'long':
      return <LongTextField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

function kindOf(spot: SpotFieldProps['spot']): FieldKind {
  switch (spot.kind) {
    case 'single':
      return SINGLE_FIELDS[spot.field].kind;
    case 'point':
      return 'long';
    case 'row':
      return fieldsOf(spot.list)[spot.field]?.kind ?? 'text';
  }
}
