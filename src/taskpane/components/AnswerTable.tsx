import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Answer, CellMatrix } from '../../functions/catalogue/types';
import { useSession } from '../session/session';
import { valueText } from '../session/valueText';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
});

const isMatrix = (answer: Answer): answer is CellMatrix => Array.isArray(answer);

/** An answer as the sheet would show it. Its first row is a heading where it holds text beside numbers below. */
export function AnswerTable({ answer, label }: { readonly answer: Answer; readonly label: string }) {
  const styles = useStyles();
  const { language } = useSession();
  const rows = isMatrix(answer) ? answer : [[answer]];
  const [first, ...rest] = rows;
  const hasHeading = rest.length > 0 && typeof first?.[0] === 'string';
  const body = hasHeading ? rest : rows;
  const isNumber = (column: number) => body.every((row) => typeof row[column] === 'number');
  const classes = (column: number) => mergeClasses(styles.cell, isNumber(column) && styles.number);

  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {hasHeading && (
          <thead>
            <tr>
              {first?.map((cell, column) => (
                <th className={mergeClasses(classes(column), styles.heading)} key={column} scope="col">
                  {valueText(cell, language)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td className={classes(column)} key={column}>
                  {valueText(cell, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
