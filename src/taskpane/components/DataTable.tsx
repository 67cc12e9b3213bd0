import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    ...typographyStyles.caption1,
    // The table scrolls: its words stay whole.
    overflowWrap: 'normal',
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
});

interface DataTableProps {
  /** What the table shows: a screen reader says it, and a keyboard stops there to scroll. */
  readonly label: string;
  /** Absent where the rows speak for themselves. */
  readonly headings?: readonly string[] | undefined;
  readonly rows: readonly (readonly ReactNode[])[];
  /** Columns of numbers stand to the right. */
  readonly isNumber: (column: number) => boolean;
  /** True where the first cell of a row names it. */
  readonly namesRows?: boolean;
}

/** A table in the pane: scrolls by itself when it is wider. */
export function DataTable({ label, headings, rows, isNumber, namesRows = false }: DataTableProps) {
  const styles = useStyles();
  const classes = (column: number) => mergeClasses(styles.cell, isNumber(column) && styles.number);
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {headings && (
          <thead>
            <tr>
              {headings.map((heading, column) => (
                <th className={mergeClasses(classes(column), styles.heading)} key={column} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, column) =>
                namesRows && column === 0 ? (
                  <th className={classes(column)} key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td className={classes(column)} key={column}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
