/**
 * Why a file is refused, as tagged values that carry their data. No words for people here: whoever opens the file says it
 * in the reader's language.
 */
export type PackageProblem =
  /** Something else than an .xlsx, whatever its name says. */
  | { readonly kind: 'not-a-workbook'; readonly looksLike: LooksLike }
  /** Locked with a password: the contents cannot be read at all. */
  | { readonly kind: 'encrypted' }
  /** Cut off or changed on the way; `part` is the first one that cannot be read. */
  | { readonly kind: 'damaged'; readonly part?: string }
  | { readonly kind: 'missing-part'; readonly part: string }
  | {
      readonly kind: 'too-large';
      /** `extent` is the area of one sheet from its first cell to its last. */
      readonly what: 'file' | 'contents' | 'parts' | 'cells' | 'extent';
      readonly got: number;
      readonly max: number;
    }
  /** Made to harm whoever opens it; no spreadsheet program writes such a file. */
  | {
      readonly kind: 'unsafe';
      readonly why: 'compression' | 'document-type' | 'nesting' | 'path';
      readonly part: string;
    };

export type LooksLike = 'binary-excel' | 'empty' | 'old-excel' | 'open-document' | 'other' | 'strict' | 'text';

export type PackageResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PackageProblem };

/** How a refusal travels within this room, where it may be found at any depth of reading. */
export class Refusal extends Error {
  constructor(readonly problem: PackageProblem) {
    super(problem.kind);
    this.name = 'Refusal';
  }
}

/** Runs what may refuse and answers its problem as a value. Other errors are the program's own and pass. */
export function refusing<T>(work: () => T): PackageResult<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
