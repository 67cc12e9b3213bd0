import type { DecisionField } from '../../core/application';
import { inUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { formatAddress, offset } from '../address';
import type { ApplicationSheet } from '../application/readApplications';
import type { Change } from '../changes/change';
import { paragraphText } from './details';
import type { DecisionDetails, DecisionKind } from './details';

/** What the sheet says was decided. */
const WORDS: Readonly<Record<DecisionKind | 'part', string>> = {
  granted: 'Beviljas',
  part: 'Beviljas delvis',
  rejected: 'Avslås',
  'sent-back': 'Återremitteras',
};

/** What is decided, for the application's own sheet: `granted` in kr where it is granted, `applied` what was asked for. */
export type BlockContents =
  | { readonly kind: 'granted'; readonly granted: number; readonly applied: number }
  | { readonly kind: 'rejected' | 'sent-back' };

/** The application sheet's block for the decision, filled in where its labels were found. */
export function blockChanges(
  { sheet, cells, form, draft }: ApplicationSheet,
  contents: BlockContents,
  details: DecisionDetails,
): readonly Change[] {
  const values: Readonly<Record<DecisionField, CellValue>> = {
    decision: WORDS[contents.kind === 'granted' && contents.granted < contents.applied ? 'part' : contents.kind],
    body: details.body.trim(),
    date: details.date,
    paragraph: paragraphText(details.paragraph),
    reference: details.reference.trim(),
    grantedAmount: contents.kind === 'granted' ? inUnit(contents.granted, 'kr', draft.unit) : '',
    note: details.note.trim(),
  };
  return (Object.keys(values) as DecisionField[]).flatMap((field): readonly Change[] => {
    const place = form.decision[field];
    const was = place && (cells.formulas[place.row]?.[place.column] ?? '');
    if (!place || was === values[field]) return [];
    const cell = offset('A1', place.row, place.column) ?? 'A1';
    return [
      { kind: 'set-cells', address: formatAddress({ sheet, cells: cell }), was: [[was]], contents: [[values[field]]] },
    ];
  });
}
