import type { RandomStream } from '../random';

/** A value known by its lowest, most likely and highest: the triangular distribution. low <= mode <= high. */
export interface Triangular {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

export const isCertain = ({ low, high }: Triangular): boolean => low === high;

/** One draw, by the inverse of the distribution function; a certain value takes no number from the stream. */
export function draw({ low, mode, high }: Triangular, stream: RandomStream): number {
  const width = high - low;
  if (width === 0) return mode;
  const u = stream.next();
  const share = (mode - low) / width;
  return u < share ? low + width * Math.sqrt(u * share) : high - width * Math.sqrt((1 - u) * (1 - share));
}
