/** A cell number as it enters every calculation: the decimal that Excel shows at 15 significant digits. */
export const entered = (x: number): number => Number(x.toPrecision(15));
