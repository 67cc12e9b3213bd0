import { lineOf } from './line';
import type { Translate } from './translation';

/** REALISERINGSGRAD */
export const realisationRate: Translate = (call) => {
  const [plan, actual] = [lineOf(call, call.arg('plan')), lineOf(call, call.arg('utfall'))];
  return [[`=IF(SUM(${plan.all})=0,NA(),SUM(${actual.all})/SUM(${plan.all}))`]];
};
