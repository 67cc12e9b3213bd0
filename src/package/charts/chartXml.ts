import { document } from '../xml/text';
import { escapeXml } from '../xml/xml';

export interface ChartSeriesContent {
  readonly name: string;
  /** The cell that holds the name, "Fond!$B$1"; the name as such where there is none. */
  readonly nameReference?: string;
  readonly values: string;
  /** "#RRGGBB" */
  readonly color?: string;
}

/** A chart as it is to be drawn; references as in formulas, with their sheet. */
export interface ChartContent {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line';
  readonly title: string;
  readonly categories?: string;
  readonly series: readonly ChartSeriesContent[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of the values' axis; "" for that of the cells. */
  readonly numberFormat: string;
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LEGENDS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
/** Any two numbers that differ: the axes of a chart know each other by them. */
const [CATEGORY_AXIS, VALUE_AXIS] = [500100001, 500100002];

/** A chart part. It names its cells and holds no copies of what they say: whoever opens the file reads them. */
export function chartXml(chart: ChartContent): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const series = chart.series.map((one, i) => seriesXml(chart, one, i)).join('');
  const isStacked = chart.type.endsWith('Stacked');
  const isBar = chart.type.startsWith('Bar');
  const plot =
    chart.type === 'Line'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
  const format = chart.numberFormat
    ? `<c:numFmt formatCode="${escapeXml(chart.numberFormat)}" sourceLinked="0"/>`
    : '<c:numFmt formatCode="General" sourceLinked="1"/>';
  const axis = (kind: 'catAx' | 'valAx', body: string, place: string): string => {
    const [own, other] = kind === 'catAx' ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
    return (
      `<c:${kind}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${place}"/>${body}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
      `<c:tickLblPos val="${kind === 'catAx' ? 'low' : 'nextTo'}"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${kind}>`
    );
  };
  const categoryAxis = axis('catAx', titleXml(chart.categoryTitle), isBar ? 'l' : 'b');
  const valueAxis = axis('valAx', `<c:majorGridlines/>${titleXml(chart.valueTitle)}${format}`, isBar ? 'b' : 'l');
  const legend =
    chart.legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${LEGENDS[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return document(
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
      `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${plot}${categoryAxis}${valueAxis}</c:plotArea>` +
      `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  );
}

function seriesXml(chart: ChartContent, series: ChartSeriesContent, index: number): string {
  const { name, nameReference, values, color } = series;
  const isLine = chart.type === 'Line';
  const fill = color && `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  const look = fill ? `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>` : '';
  const title = nameReference
    ? `<c:strRef><c:f>${escapeXml(nameReference)}</c:f></c:strRef>`
    : `<c:v>${escapeXml(name)}</c:v>`;
  const categories = chart.categories
    ? `<c:cat><c:strRef><c:f>${escapeXml(chart.categories)}</c:f></c:strRef></c:cat>`
    : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${title}</c:tx>${look}` +
    `${isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>'}${categories}` +
    `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

const titleXml = (text: string): string =>
  text === ''
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
