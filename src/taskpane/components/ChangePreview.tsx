import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangePreview as Preview, PreviewCell } from '../../workbook';
import { useSession } from '../session/session';
import { cellText } from '../session/cellText';
import { mappedText } from '../session/workbookText';
import { DataTable } from './DataTable';
import { Notice } from './Notice';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { ...typographyStyles.body1Strong },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // For screen readers: the line through it cannot be heard, and what is deleted may have no name of its own.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  was: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** Every row and sheet that will be written, before it is. */
export function ChangePreview({ previews }: { readonly previews: readonly Preview[] }) {
  const styles = useStyles();
  const { proposal, fund, workbook } = useSession().words;
  const say = proposal.preview;
  return (
    <Section title={say.title}>
      <ul className={styles.list}>
        {previews.map((preview, index) => (
          <li className={styles.item} key={index}>
            {preview.kind === 'sheet' && <span className={styles.what}>{say.addSheet(preview.name)}</span>}
            {preview.kind === 'cells' && (
              <span className={styles.what}>
                {preview.formulas.length === 1 && preview.formulas[0]?.length === 1
                  ? say.setCell(preview.address, String(preview.was[0]?.[0] ?? ''), String(preview.formulas[0][0]))
                  : say.setCells(preview.address)}
              </span>
            )}
            {preview.kind === 'column' && (
              <span className={styles.what}>{say.addColumn(preview.table, preview.heading)}</span>
            )}
            {preview.kind === 'remembered' && (
              <span className={styles.what}>{say.remember(preview.table, fund.names[preview.role])}</span>
            )}
            {preview.kind === 'mapped' && (
              <span className={styles.what}>
                {preview.name === undefined
                  ? say.unmap(fund.names[preview.role])
                  : say.map(fund.names[preview.role], preview.name)}
              </span>
            )}
            {preview.kind === 'not-written' && (
              <Notice intent="error">{mappedText(preview, fund.names[preview.role], workbook)}</Notice>
            )}
            {preview.kind === 'no-table' && <Notice intent="error">{say.noTable(fund.names[preview.role])}</Notice>}
            {preview.kind === 'rows' && <Rows preview={preview} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rows({ preview }: { readonly preview: Extract<Preview, { readonly kind: 'rows' }> }) {
  const styles = useStyles();
  const say = useSession().words.proposal.preview;
  const { change, table, sheet, unit, rows, lacking } = preview;
  const what = change === 'add-rows' ? say.addRows(table, rows.length) : say.changeRow(table);
  const headings = [...new Map(rows.flat().map(({ heading, look }) => [heading, look]))];
  const find = (cells: readonly PreviewCell[], heading: string) => cells.find((one) => one.heading === heading);
  return (
    <>
      <span className={styles.what}>{what}</span>
      <span className={styles.where}>
        {[say.onSheet(sheet), unit !== undefined && say.amountsIn(unit)].filter(Boolean).join(' · ')}
      </span>
      {headings.length > 0 && (
        <DataTable
          label={what}
          headings={headings.map(([heading]) => heading)}
          isNumber={(column) => headings[column]?.[1] !== 'text'}
          rows={rows.map((cells) =>
            headings.map(([heading]) => <CellPreview key={heading} cell={find(cells, heading)} />),
          )}
        />
      )}
      {lacking.length > 0 && <Notice intent="warning">{say.lacking(lacking)}</Notice>}
    </>
  );
}

/** What the cell will hold, and what it holds now where that is something else. */
function CellPreview({ cell }: { readonly cell: PreviewCell | undefined }) {
  const styles = useStyles();
  const { language, words } = useSession();
  if (!cell) return null;
  const { value, was, look } = cell;
  const say = words.proposal.preview;
  return (
    <>
      {was !== undefined && was !== value && (
        <>
          <del className={styles.was}>
            <span className={styles.heard}>{say.now} </span>
            {cellText(was, look, language) || say.blank}
          </del>{' '}
        </>
      )}
      {cellText(value, look, language)}
    </>
  );
}
