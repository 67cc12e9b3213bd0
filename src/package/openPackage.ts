import type { Limits } from './limits';
import { LIMITS } from './limits';
import { readParts } from './parts/parts';
import type { StoredParts } from './parts/parts';
import { webExtensionsOf } from './parts/webExtensions';
import type { WebExtension } from './parts/webExtensions';
import { workbookParts } from './parts/workbookParts';
import type { WorkbookParts } from './parts/workbookParts';
import { xmlPartsOf } from './parts/xmlParts';
import type { StoredXmlPart } from './parts/xmlParts';
import { Refusal, refusing } from './problem';
import type { PackageResult } from './problem';

/** A workbook file, read and ready to be saved again with changes. */
export interface Package extends WorkbookParts {
  /** The file as it was given. */
  readonly bytes: Uint8Array;
  readonly parts: StoredParts;
  readonly webExtensions: readonly WebExtension[];
  readonly xmlParts: readonly StoredXmlPart[];
}

/** Opens an .xlsx (or .xlsm, .xltx). What cannot be opened, or should not be, is refused before it can do harm. */
export function openPackage(bytes: Uint8Array, limits: Partial<Limits> = {}): PackageResult<Package> {
  return refusing(() => {
    const allowed = { ...LIMITS, ...limits };
    if (bytes.length > allowed.file)
      throw new Refusal({ kind: 'too-large', what: 'file', got: bytes.length, max: allowed.file });
    refuseOtherFormats(bytes);
    const parts = readParts(bytes, allowed);
    const workbook = workbookParts(parts);
    return {
      ...workbook,
      bytes,
      parts,
      webExtensions: webExtensionsOf(parts),
      xmlParts: xmlPartsOf(parts, workbook.path),
    };
  });
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A stream's name in a compound file: a workbook with a password is one that holds a locked package. */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const LOOKED_AT = 1024;

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new Refusal(
      holds(bytes, LOCKED) ? { kind: 'encrypted' } : { kind: 'not-a-workbook', looksLike: 'old-excel' },
    );
  }
  const isText = !bytes.subarray(0, LOOKED_AT).some((byte) => byte < 9 || (byte > 13 && byte < 32));
  const looksLike = bytes.length === 0 ? 'empty' : isText ? 'text' : 'other';
  throw new Refusal({ kind: 'not-a-workbook', looksLike });
}

const startsWith = (bytes: Uint8Array, head: readonly number[], at = 0): boolean =>
  head.every((byte, i) => bytes[at + i] === byte);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}
