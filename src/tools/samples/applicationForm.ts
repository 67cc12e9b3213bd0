import { emptyDraft } from '../../core/application';
import type { CellChange } from '../../package/changes';
import { emptyPackage } from '../../package/emptyPackage';
import type { AddinReference } from '../../package/parts/webExtensions';
import { savePackage } from '../../package/savePackage';
import type { StyleChange } from '../../package/styles/styleBook';
import { cellName } from '../../workbook/application/calculation';
import { SHEET_WORD } from '../../workbook/application/labels';
import { applicationPicture } from '../../workbook/application/layout';
import type { CellLook, SheetPicture } from '../../workbook/application/picture';
import { ASSUMED_RATE } from '../../workbook/application/rate';
import { TYPING } from '../../workbook/application/typing';

/** The bytes of assets/templates/ansokan.xlsx: the blank form, from the same picture as a saved application. Amounts in tkr. */
export function applicationForm(addin: AddinReference): Uint8Array {
  const rate = { kind: 'value', rate: ASSUMED_RATE, assumed: true } as const;
  const picture = applicationPicture({ draft: emptyDraft('tkr'), typing: TYPING, rate });
  const { columns, rows } = picture.printed;
  return savePackage(emptyPackage(SHEET_WORD), {
    sheets: [
      {
        from: SHEET_WORD,
        name: SHEET_WORD,
        cells: cellsOf(picture),
        columns: picture.widths.map((points, column) => ({ column, width: charactersIn(points) })),
        rows: picture.heights.flatMap(({ row, rows: count, height }) =>
          Array.from({ length: count }, (_, i) => ({ row: row + i, height })),
        ),
        merges: picture.merges.flatMap(({ row, column, width, height }) =>
          Array.from(
            { length: height },
            (_, i) => `${cellName(row + i, column)}:${cellName(row + i, column + width - 1)}`,
          ),
        ),
        print: {
          orientation: 'Portrait',
          paperSize: 'A4',
          fit: { across: 1, down: 0 },
          headings: { leftHeader: '&A', rightHeader: '&D', centerFooter: '&P (&N)' },
          area: `$A$1:${cellName(rows - 1, columns - 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`,
        },
      },
    ],
    addin,
  });
}

/** A figure of the usual font is 7 pixels wide, with 5 around the text. */
const charactersIn = (points: number): number => Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100;

function cellsOf(picture: SheetPicture): readonly CellChange[] {
  const styles = stylesOf(picture);
  return picture.cells.flatMap((line, row) =>
    line.flatMap((content, column): readonly CellChange[] => {
      const style = styles.get(cellName(row, column));
      if (content === '' && !style) return [];
      const isFormula = typeof content === 'string' && content.startsWith('=');
      return [
        {
          row,
          column,
          ...(isFormula ? { formula: content.slice(1) } : { value: content }),
          ...(style && { style }),
        },
      ];
    }),
  );
}

/** By address, what lies on top last. */
function stylesOf({ runs, printed }: SheetPicture): ReadonlyMap<string, StyleChange> {
  const styles = new Map<string, StyleChange>();
  for (const { row, column, width, height, look } of runs) {
    for (let r = row; r < row + height; r++) {
      for (let c = column; c < column + width; c++) {
        const top: StyleChange = c < printed.columns ? { verticalAlign: 'top' } : {};
        // A line is drawn below the whole area.
        const isLast = r === row + height - 1;
        const at = cellName(r, c);
        styles.set(at, { ...top, ...styles.get(at), ...styleOf(look, isLast) });
      }
    }
  }
  return styles;
}

const ALIGNED = { Left: 'left', Center: 'center', Right: 'right' } as const;

const styleOf = ({ fill, color, bold, size, wrap, align, format, line }: CellLook, isLast: boolean): StyleChange => ({
  ...(fill !== undefined && { fillColor: fill }),
  ...(color !== undefined && { textColor: color }),
  ...(bold && { bold }),
  ...(size !== undefined && { fontSize: size }),
  ...(wrap && { wrap }),
  ...(align !== undefined && { align: ALIGNED[align] }),
  ...(format !== undefined && { numberFormat: format }),
  ...(line !== undefined && isLast && { borders: { bottom: { style: 'thin', color: line } } }),
});
