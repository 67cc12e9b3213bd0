/**
 * The chain from effect to repayment to fund, in live cells: cost estimate, net present value and sensitivity, simulation,
 * repayment in step with the effect, follow-up. What the source does not give is an assumption, in colour and in a column.
 */
import type { Sheet } from '../sheet';
import { appraisal } from './appraisal';
import { estimate } from './estimate';
import { followUp } from './followUp';
import { inStep } from './inStep';
import { simulation } from './simulation';

/** The sheets of the chain, in order. */
export function appraisalSheets(): readonly Sheet[] {
  const effects = estimate();
  const given = appraisal(effects);
  const repayment = inStep(effects, given);
  return [effects.sheet, given.sheet, simulation(effects, given), repayment.sheet, followUp(effects, repayment)];
}
