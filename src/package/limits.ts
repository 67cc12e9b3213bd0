/** How much a file may hold before it is refused, so that a refusal comes within seconds and memory suffices. */
export interface Limits {
  /** Bytes of the file as it is stored. */
  readonly file: number;
  /** Bytes of all its parts together, unpacked. */
  readonly contents: number;
  /** Number of parts. */
  readonly parts: number;
  /** Cells of all sheets together, empty ones that carry a format included. */
  readonly cells: number;
  /** How many times larger a part may be unpacked than packed: sheets are seldom above 30, deflate cannot exceed 1 032. */
  readonly ratio: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  file: 64 * MEGABYTE,
  contents: 256 * MEGABYTE,
  parts: 10_000,
  cells: 2_000_000,
  ratio: 250,
};

/** Parts below this size may be as regular as they like. */
export const SMALL_PART = MEGABYTE;
