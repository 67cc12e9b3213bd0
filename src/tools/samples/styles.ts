/** The cell styles of our workbooks, by meaning (docs/user-guide: inputs yellow with blue figures, assumptions orange). */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** RRGGBB */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'top' | 'bottom' | 'both';
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly indent?: number;
}

export const INPUT = { fill: 'FFF2CC', color: '1F4E9E' } as const;
export const ASSUMPTION = { fill: 'FCE4D6', color: '1F4E9E' } as const;
const HEAD = { bold: true, fill: 'DDEBE6', border: 'bottom' } as const;

export const FORMATS = {
  kr: '#,##0\\ "kr"',
  tkr: '#,##0',
  mkr: '#,##0.0',
  share: '0%',
  oneShare: '0.0%',
  ratio: '0.00',
  signed: '+#,##0.0;-#,##0.0;0',
  check: '0;-0;0',
  date: 'yyyy\\-mm\\-dd',
} as const;

export const looks = {
  plain: {},
  title: { bold: true, size: 16, color: '1D4F45' },
  lead: { color: '404040' },
  note: { italic: true, color: '595959' },
  sideNote: { italic: true, color: '595959', indent: 1 },
  label: {},
  labelBold: { bold: true },
  head: { ...HEAD, wrap: true },
  headNumber: { ...HEAD, align: 'right', wrap: true },
  text: {},
  textAssumption: { fill: ASSUMPTION.fill },
  inputText: { ...INPUT },
  inputWrapped: { ...INPUT, wrap: true },
  year: { align: 'left' },
  inputYear: { ...INPUT, align: 'right' },
  assumedYear: { ...ASSUMPTION, align: 'right' },
  inputYearLeft: { ...INPUT, align: 'left' },
  assumedYearLeft: { ...ASSUMPTION, align: 'left' },
  inputKr: { ...INPUT, format: FORMATS.kr },
  inputTkr: { ...INPUT, format: FORMATS.tkr },
  inputMkr: { ...INPUT, format: FORMATS.mkr },
  assumedMkr: { ...ASSUMPTION, format: FORMATS.mkr },
  inputCount: { ...INPUT },
  assumedCount: { ...ASSUMPTION },
  assumedText: { ...ASSUMPTION },
  assumedTkr: { ...ASSUMPTION, format: FORMATS.tkr },
  assumedShare: { ...ASSUMPTION, format: FORMATS.share },
  assumedDate: { ...ASSUMPTION, format: FORMATS.date },
  inputShare: { ...INPUT, format: FORMATS.share },
  share: { format: FORMATS.oneShare, bold: true },
  shareTotal: { format: FORMATS.oneShare, bold: true, border: 'top' },
  ratio: { format: FORMATS.ratio, bold: true },
  date: { format: FORMATS.date, align: 'left' },
  inputWeight: { ...INPUT, format: '0' },
  assumedWeight: { ...ASSUMPTION, format: '0' },
  kr: { format: FORMATS.kr },
  krStrong: { format: FORMATS.kr, bold: true },
  krTotal: { format: FORMATS.kr, bold: true, border: 'top' },
  tkr: { format: FORMATS.tkr },
  tkrStrong: { format: FORMATS.tkr, bold: true },
  tkrTotal: { format: FORMATS.tkr, bold: true, border: 'top' },
  mkr: { format: FORMATS.mkr },
  mkrStrong: { format: FORMATS.mkr, bold: true },
  mkrBold: { format: FORMATS.mkr, bold: true, size: 14 },
  mkrTotal: { format: FORMATS.mkr, bold: true, border: 'top' },
  total: { bold: true, border: 'top' },
  signed: { format: FORMATS.signed, bold: true },
  check: { format: FORMATS.check, italic: true, color: '595959' },
  checkLabel: { italic: true, color: '595959' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** xl/styles.xml with one cell format a look, in the order of `looks`. The one differential style is a failed check: red. */
export function stylesXml(): string {
  const fonts: string[] = [];
  const fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
  const borders: string[] = [];
  const formats: string[] = [];
  const indexOf = (list: string[], xml: string): number => {
    const found = list.indexOf(xml);
    return found >= 0 ? found : list.push(xml) - 1;
  };
  const line = (side: 'top' | 'bottom', on: boolean): string =>
    on ? `<${side} style="thin"><color rgb="FF7F9A93"/></${side}>` : `<${side}/>`;
  const xfs = (Object.values(looks) as Look[]).map((look) => {
    const font = indexOf(
      fonts,
      `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size ?? 11}"/>` +
        `<color rgb="FF${look.color ?? '000000'}"/><name val="Calibri"/><family val="2"/></font>`,
    );
    const fill = look.fill
      ? indexOf(
          fills,
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const edge = look.border;
    const border = indexOf(
      borders,
      `<border><left/><right/>${line('top', edge === 'top' || edge === 'both')}${line('bottom', edge === 'bottom' || edge === 'both')}<diagonal/></border>`,
    );
    const format = look.format ? 164 + indexOf(formats, look.format) : 0;
    const alignment =
      look.align || look.wrap || look.indent
        ? `<alignment${look.indent ? ` horizontal="left" indent="${look.indent}"` : look.align ? ` horizontal="${look.align}"` : ''} vertical="${look.wrap ? 'top' : 'bottom'}"${look.wrap ? ' wrapText="1"' : ''}/>`
        : '';
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${format ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill ? ' applyFill="1"' : ''}` +
      `${border ? ' applyBorder="1"' : ''}${alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'}`
    );
  });
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${numFmts}</numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    `<fills count="${fills.length}">${fills.join('')}</fills>` +
    `<borders count="${borders.length}">${borders.join('')}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    '</styleSheet>'
  );
}

export const lookIndex = (name: LookName): number => Object.keys(looks).indexOf(name);
