import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    ...typographyStyles.body1,
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    paddingBlock: tokens.spacingVerticalXS,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
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
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    '&:first-child': { textAlign: 'start' },
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface ChartFigureProps {
  readonly title: string;
  /** How to read the picture, in words. */
  readonly note?: string;
  readonly headings: readonly string[];
  /** As people write them; the first of each row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}

/** A picture, and behind it the same figures as a table for those who would rather read. */
export function ChartFigure({ title, note, headings, rows, children }: ChartFigureProps) {
  const styles = useStyles();
  const { words } = useSession();
  return (
    <figure className={styles.figure}>
      {children}
      {note !== undefined && <figcaption className={styles.note}>{note}</figcaption>}
      <details>
        <summary className={styles.summary}>{words.overview.asTable}</summary>
        <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {headings.map((heading, i) => (
                  <th className={styles.heading} scope="col" key={i}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells], r) => (
                <tr key={r}>
                  <th className={styles.name} scope="row">
                    {name}
                  </th>
                  {cells.map((cell, c) => (
                    <td className={styles.cell} key={c}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
