import type { Answer, CellMatrix } from '../../functions/catalogue/types';
import { useSession } from '../session/session';
import { valueText } from '../session/valueText';
import { DataTable } from './DataTable';

const isMatrix = (answer: Answer): answer is CellMatrix => Array.isArray(answer);

/** An answer as the sheet would show it. Its first row is a heading where it holds text beside numbers below. */
export function AnswerTable({ answer, label }: { readonly answer: Answer; readonly label: string }) {
  const { language } = useSession();
  const rows = isMatrix(answer) ? answer : [[answer]];
  const [first, ...rest] = rows;
  const hasHeading = rest.length > 0 && typeof first?.[0] === 'string';
  const body = hasHeading ? rest : rows;
  const isNumber = (column: number) => body.every((row) => typeof row[column] === 'number');
  const texts = (row: CellMatrix[number]) => row.map((cell) => valueText(cell, language));
  return (
    <DataTable
      label={label}
      headings={hasHeading && first ? texts(first) : undefined}
      rows={body.map(texts)}
      isNumber={isNumber}
    />
  );
}
