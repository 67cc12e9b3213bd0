import { attributesText, placeChild, prefixOf, withAttributes } from '../xml/edit';
import { childrenOf, elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import { localName } from '../xml/scan';
import { WORKSHEET_ORDER } from './order';

/** How a sheet is printed. What is left out is as the file has it, or as usual. */
export interface PrintSetup {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** "A4", "A3", "A5", "Letter", "Legal" */
  readonly paperSize?: string;
  readonly scale?: number;
  /** Pages across and down; 0 for as many as it takes. */
  readonly fit?: { readonly across: number; readonly down: number };
  readonly centerHorizontally?: boolean;
  readonly gridlines?: boolean;
  /** In Excel's codes: "&A" the sheet, "&P" the page, "&N" the pages, "&D" the date. */
  readonly headings?: Readonly<Partial<Record<HeadingPlace, string>>>;
  /** The rows on top of every page, "$1:$4". */
  readonly titleRows?: string;
  /** "$A$1:$H$40" */
  readonly area?: string;
}
export type HeadingPlace =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
export const PAPER_NAMES = Object.keys(PAPERS);
const SECTIONS = { left: 'L', center: 'C', right: 'R' } as const;
const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** What a worksheet says of its printing; rows and area are names of the workbook. */
export function readPrint(xml: string): PrintSetup {
  const children = new Map(childrenOf(xml).map((child) => [localName(child.name), child]));
  const setup = children.get('pageSetup')?.attributes ?? {};
  const options = children.get('printOptions')?.attributes ?? {};
  const isFitted = /fitToPage\s*=\s*["'](1|true)/.test(children.get('sheetPr')?.body ?? '');
  const paper = Object.entries(PAPERS).find(([, code]) => String(code) === setup['paperSize'])?.[0];
  const headings = Object.fromEntries([
    ...sections('Header', children.get('headerFooter')?.body ?? ''),
    ...sections('Footer', children.get('headerFooter')?.body ?? ''),
  ]) as PrintSetup['headings'];
  return {
    ...(setup['orientation'] === 'landscape' ? { orientation: 'Landscape' as const } : {}),
    ...(paper ? { paperSize: paper } : {}),
    ...(setup['scale'] ? { scale: Number(setup['scale']) } : {}),
    ...(isFitted ? { fit: { across: Number(setup['fitToWidth'] ?? 1), down: Number(setup['fitToHeight'] ?? 1) } } : {}),
    ...(options['horizontalCentered'] === '1' ? { centerHorizontally: true } : {}),
    ...(options['gridLines'] === '1' ? { gridlines: true } : {}),
    ...(Object.keys(headings ?? {}).length > 0 && headings ? { headings } : {}),
  };
}

function sections(kind: 'Header' | 'Footer', body: string): readonly (readonly [string, string])[] {
  const text = unescapeXml(elementsOf(body, `odd${kind}`)[0]?.body ?? '');
  return Object.entries(SECTIONS).flatMap(([place, letter]) => {
    const own = new RegExp(`&${letter}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text)?.[1];
    return own ? [[`${place}${kind}`, own] as const] : [];
  });
}

/** The worksheet with its printing as it is to be. */
export function patchPrint(xml: string, print: PrintSetup): string {
  const p = prefixOf(xml);
  const { orientation, paperSize, scale, fit, centerHorizontally, gridlines, headings } = print;
  let text = xml;
  const child = (name: string) => childrenOf(text).find((each) => localName(each.name) === name);
  const withAttributesOf = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): void => {
    const tag = child(name)?.tag ?? `<${p}${name}/>`;
    text = placeChild(text, WORKSHEET_ORDER, name, withAttributes(tag, attributes));
  };
  if (centerHorizontally !== undefined || gridlines !== undefined) {
    withAttributesOf('printOptions', {
      ...(centerHorizontally === undefined ? {} : { horizontalCentered: centerHorizontally ? 1 : undefined }),
      ...(gridlines === undefined ? {} : { gridLines: gridlines ? 1 : undefined }),
    });
  }
  if (orientation !== undefined || paperSize !== undefined || scale !== undefined || fit) {
    withAttributesOf('pageSetup', {
      ...(paperSize === undefined ? {} : { paperSize: PAPERS[paperSize] }),
      ...(orientation === undefined ? {} : { orientation: orientation.toLowerCase() }),
      ...(fit ? { scale: undefined, fitToWidth: fit.across, fitToHeight: fit.down } : {}),
      ...(scale === undefined || fit ? {} : { scale, fitToWidth: undefined, fitToHeight: undefined }),
    });
    text = withSheetProperty(text, 'pageSetUpPr', fit ? `<${p}pageSetUpPr fitToPage="1"/>` : '');
  }
  if (headings) {
    const line = (kind: 'Header' | 'Footer'): string => {
      const parts = Object.entries(SECTIONS).map(([place, letter]) => {
        const own = headings[`${place}${kind}` as HeadingPlace];
        return own ? `&${letter}${own}` : '';
      });
      return parts.join('') === '' ? '' : `<${p}odd${kind}>${escapeXml(parts.join(''))}</${p}odd${kind}>`;
    };
    const body = line('Header') + line('Footer');
    const element = body === '' ? '' : `<${p}headerFooter>${body}</${p}headerFooter>`;
    text = placeChild(text, WORKSHEET_ORDER, 'headerFooter', element);
  }
  return text;
}

/** A child of sheetPr, in its place; "" takes it away. */
export function withSheetProperty(xml: string, name: string, element: string): string {
  const p = prefixOf(xml);
  const present = childrenOf(xml).find((child) => localName(child.name) === 'sheetPr');
  if (!present && element === '') return xml;
  const own = present ? xml.slice(present.start, present.end) : `<${p}sheetPr${attributesText({})}/>`;
  return placeChild(xml, WORKSHEET_ORDER, 'sheetPr', placeChild(own, SHEET_PROPERTIES, name, element));
}
