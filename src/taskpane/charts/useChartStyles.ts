import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

/**
 * How lines, areas and words of a picture look: in light, dark, forced colours and grey print. The words are in the picture's
 * own units and grow with it, when the pane is widened; larger than that they would lie over each other. Who reads with
 * larger text has the same figures in the table below each picture, which follows the reader's text size.
 */
export const useChartStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  axis: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    strokeWidth: '1px',
    [FORCED]: { stroke: 'GrayText', strokeOpacity: 0.4 },
  },
  zero: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [FORCED]: { stroke: 'CanvasText' } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    // Words stay readable where they cross a line.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  booked: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  available: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '3px',
    [FORCED]: { stroke: 'Highlight' },
  },
  forecast: { strokeDasharray: '5 4' },
  gap: { fill: tokens.colorCompoundBrandStroke, fillOpacity: 0.16, [FORCED]: { fill: 'none' } },
  segment: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  letter: {
    fill: '#000000',
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
  outline: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [FORCED]: { stroke: 'CanvasText' },
  },
});
