import { addressOf } from '../../../package/address';
import type { Package } from '../../../package/openPackage';
import { ANCHORS, drawingOf } from '../../../package/parts/drawings';
import { relationshipsOf } from '../../../package/parts/relationships';
import { plainText } from '../../../package/xml/text';
import { elementsOf, unescapeXml } from '../../../package/xml/xml';
import { formatAddress } from '../../address';

/** What lies on a sheet beside its cells, with the cell that it lies over where there is one. */
export type OnSheet =
  /** A text box, a shape with a text, or a picture: its text, or how the picture is described. */
  | { readonly kind: 'drawing'; readonly address: string; readonly text: string }
  /** Excel shows it only in print and on the page layout. */
  | { readonly kind: 'header-footer'; readonly sheet: string; readonly text: string }
  /** The list, the hint or the warning of cells with data validation. */
  | { readonly kind: 'validation'; readonly address: string; readonly text: string }
  | { readonly kind: 'embedded'; readonly sheet: string; readonly text: string }
  | { readonly kind: 'slicer'; readonly sheet: string; readonly text: string };

export const onSheets = (file: Package): readonly OnSheet[] =>
  file.sheets.flatMap(({ name, path }) => {
    const xml = file.parts.text(path) ?? '';
    return [
      ...drawings(file, name, path),
      ...headersAndFooters(name, xml),
      ...validations(name, xml),
      ...related(file, name, path),
    ];
  });

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

function drawings(file: Package, sheet: string, path: string): readonly OnSheet[] {
  const drawing = drawingOf(file.parts, path);
  const xml = drawing === undefined ? '' : (file.parts.text(drawing) ?? '');
  return ANCHORS.flatMap((name) => elementsOf(xml, name))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ body }): OnSheet[] => {
      // A chart says what the cells say.
      const shapes = ['sp', 'cxnSp'].flatMap((name) => elementsOf(body, name));
      const pictures = elementsOf(body, 'pic');
      const text = joined([
        ...elementsOf(body, 'p').map(({ body: line }) =>
          elementsOf(line, 't')
            .map(({ body: run }) => unescapeXml(run))
            .join(''),
        ),
        ...elementsOf(body, 'cNvPr').map(({ attributes }) => attributes['descr'] ?? ''),
      ]);
      if (pictures.length === 0 && (shapes.length === 0 || text === '')) {
        // A group has its shapes within it; anything else without a text has nothing to tell.
        if (text === '' || elementsOf(body, 'grpSp').length === 0) return [];
      }
      return [{ kind: 'drawing', address: formatAddress({ sheet, cells: cellOf(body) }), text }];
    });
}

/** The cell at the upper left corner; what lies free of the cells is told with the first. */
function cellOf(anchor: string): string {
  const from = elementsOf(anchor, 'from')[0]?.body ?? '';
  const [row, column] = ['row', 'col'].map((name) => Number(elementsOf(from, name)[0]?.body ?? 0)) as [number, number];
  return addressOf({ row, column, rows: 1, columns: 1 });
}

const IN_PRINT = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

function headersAndFooters(sheet: string, xml: string): readonly OnSheet[] {
  const body = elementsOf(xml, 'headerFooter')[0]?.body ?? '';
  const texts = IN_PRINT.flatMap((name) => elementsOf(body, name)).map((found) => printedText(unescapeXml(found.body)));
  return [...new Set(texts)]
    .filter((text) => !ONLY_PAGES.test(text))
    .map((text): OnSheet => ({ kind: 'header-footer', sheet, text }));
}

/** "Sida 1 av 3" tells nothing. */
const ONLY_PAGES = /^(?:sida|sid|page|av|of|[\s\d./()–-])*$/i;

/** Without the codes for places, fonts, page numbers, days and the file's own name: "&L&"Arial,Fet"&12Anna". */
const printedText = (code: string): string =>
  code
    .replace(/&"[^"]*"|&K[0-9A-F+-]{6}|&\d+|&[A-Z]/gi, ' ')
    .replaceAll('&&', '&')
    .replace(/\s+/g, ' ')
    .trim();

const SAID = ['promptTitle', 'prompt', 'errorTitle', 'error'] as const;

function validations(sheet: string, xml: string): readonly OnSheet[] {
  if (!xml.includes('dataValidation')) return [];
  return elementsOf(xml, 'dataValidation').flatMap(({ attributes, body }): OnSheet[] => {
    // Excel 2010 and later keep those that read other sheets in a list of their own, with the cells within.
    const cells = attributes['sqref'] ?? elementsOf(body, 'sqref')[0]?.body ?? '';
    const list = unescapeXml((elementsOf(body, 'formula1')[0]?.body ?? '').replace(/<[^>]*>/g, ''));
    const text = joined([
      ...SAID.map((name) => plainText(attributes[name] ?? '')),
      attributes['type'] === 'list' && list.startsWith('"') ? list.slice(1, -1).replaceAll('""', '"') : '',
    ]);
    const [first = ''] = cells.split(/\s+/);
    return text === '' ? [] : [{ kind: 'validation', address: formatAddress({ sheet, cells: first }), text }];
  });
}

/** Files, objects of other programs, and the buttons that filter tables. */
function related(file: Package, sheet: string, path: string): readonly OnSheet[] {
  return relationshipsOf(file.parts, path).flatMap(({ type, path: target }): OnSheet[] => {
    if (/\/(oleObject|package|control)$/.test(type)) return [{ kind: 'embedded', sheet, text: nameOf(target) }];
    if (!/\/(slicer|timeline)$/.test(type)) return [];
    const xml = file.parts.text(target) ?? '';
    return ['slicer', 'timeline']
      .flatMap((name) => elementsOf(xml, name))
      .map(({ attributes }) => ({ kind: 'slicer', sheet, text: attributes['caption'] ?? attributes['name'] ?? '' }));
  });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
