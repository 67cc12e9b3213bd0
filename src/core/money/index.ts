export { exactly } from './exactly';
export type { Rule } from './exactly';
export type { Scaled, Whole } from './whole';
export { leave, roundCumulatively, roundToUnit, unitOf } from './rounding';
export type { Decimals, Unit } from './rounding';
export { powers } from './power';
export { allocate } from './allocate';
export { controlledRounding } from './controlledRounding';
export { roundTable, splitAmount } from './split';
