import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DataTable } from '../components/DataTable';
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
        <DataTable
          label={words.reports.table(title)}
          headings={headings}
          rows={rows}
          isNumber={(column) => column > 0}
          namesRows
        />
      </details>
    </figure>
  );
}
