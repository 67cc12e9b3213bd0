import type { AmountUnit } from '../../core/money';

const DECIMALS: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 0, mkr: 1 };

/** Decimals that say enough of an amount at a glance. */
export const glanceDecimals = (unit: AmountUnit | undefined): number => DECIMALS[unit ?? 'mkr'];
