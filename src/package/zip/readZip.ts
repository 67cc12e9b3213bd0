import { Inflate, strFromU8 } from 'fflate';
import type { Limits } from '../limits';
import { SMALL_PART } from '../limits';
import { Refusal } from '../problem';
import { crc32 } from './crc';

/** A part as the zip holds it: still packed, so that what is not read is copied as it is. */
export interface ZipEntry {
  readonly name: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Bytes when unpacked. */
  readonly size: number;
  /** MS-DOS time and date as stored. */
  readonly stamp: number;
}

export const STORED = 0;
export const DEFLATED = 8;

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const PIECE = 16 * 1024;

/** The entries of a zip by name, folders left out. Checks sizes, overlaps and names before anything is unpacked. */
export function readZip(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  if (count > limits.parts) throw new Refusal({ kind: 'too-large', what: 'parts', got: count, max: limits.parts });
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  const spans: (readonly [from: number, to: number])[] = [];
  let total = 0;
  for (let i = 0, at = start; i < count; i++) {
    const header = centralHeader(view, bytes, at);
    at = header.next;
    const from = dataStart(view, header.local);
    if (from + header.packedSize > start) throw damaged();
    spans.push([header.local, from + header.packedSize]);
    const name = checkedName(header.name);
    if (name.endsWith('/')) continue;
    if (seen.has(name.toLowerCase())) throw damaged(name);
    seen.add(name.toLowerCase());
    if (header.flags & ENCRYPTED_FLAG) throw new Refusal({ kind: 'encrypted' });
    if (header.method !== STORED && header.method !== DEFLATED) throw damaged(name);
    if (header.method === STORED && header.size !== header.packedSize) throw damaged(name);
    total += header.size;
    if (total > limits.contents)
      throw new Refusal({ kind: 'too-large', what: 'contents', got: total, max: limits.contents });
    if (header.size > SMALL_PART && header.size > header.packedSize * limits.ratio) throw unpacksTooWell(name);
    const packed = bytes.subarray(from, from + header.packedSize);
    const { method, crc, size, stamp } = header;
    entries.set(name, { name, method, crc, packed, size, stamp });
  }
  refuseOverlaps(spans);
  return entries;
}

/** Unpacks an entry; refuses one that is larger than it says, or other than it was. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

/** In small pieces: an entry that lies about its size is stopped as soon as it has grown past it. */
function inflated({ packed, size, name }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size + SMALL_PART) throw unpacksTooWell(name);
    if (filled + chunk.length > size) throw damaged(name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(name);
  }
  return filled === size ? out : out.subarray(0, filled);
}

function directory(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== FULL_16 && start !== FULL_32) return { count, start: within(view, start) };
    return directory64(view, at);
  }
  throw damaged();
}

/** Some programs write the large form of zip whatever the size. */
function directory64(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) throw damaged();
  const at = within(view, large(view, locator + 8), 56);
  return { count: large(view, at + 32), start: within(view, large(view, at + 48)) };
}

interface CentralHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly stamp: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function centralHeader(view: DataView, bytes: Uint8Array, at: number): CentralHeader {
  if (view.getUint32(within(view, at, 46), true) !== CENTRAL) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const extra = at + 46 + nameLength;
  within(view, at, 46 + nameLength + extraLength);
  const sizes = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size = 0, packedSize = 0, local = 0] = sizes.includes(FULL_32)
    ? sizes64(view, sizes, extra, extra + extraLength)
    : sizes;
  return {
    name: strFromU8(bytes.subarray(at + 46, extra)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    local,
    next,
  };
}

function sizes64(view: DataView, sizes: readonly number[], from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== FULL_32) return size;
      field += 8;
      if (field > to) throw damaged();
      return large(view, field - 8);
    });
  }
  throw damaged();
}

/** Where an entry's data begins: its own header repeats the name, perhaps with other extra fields. */
function dataStart(view: DataView, local: number): number {
  if (view.getUint32(within(view, local, 30), true) !== LOCAL) throw damaged();
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** Some programs write folders with backslashes. A name that leaves the package has no honest reason. */
function checkedName(stored: string): string {
  const name = stored.replaceAll('\\', '/');
  const leaves = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
  const isOdd = [...name].some((letter) => letter.charCodeAt(0) < 32);
  if (leaves || isOdd) throw new Refusal({ kind: 'unsafe', why: 'path', part: stored });
  return name;
}

/** Entries that share their data are how a small file unpacks to a huge one. */
function refuseOverlaps(spans: (readonly [from: number, to: number])[]): void {
  let end = 0;
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    if (from < end) throw new Refusal({ kind: 'unsafe', why: 'compression', part: '' });
    end = to;
  }
}

const large = (view: DataView, at: number): number => Number(view.getBigUint64(within(view, at, 8), true));

function within(view: DataView, at: number, length = 0): number {
  if (!(at >= 0 && at + length <= view.byteLength)) throw damaged();
  return at;
}

const unpacksTooWell = (part: string): Refusal => new Refusal({ kind: 'unsafe', why: 'compression', part });
const damaged = (part?: string): Refusal =>
  new Refusal(part === undefined ? { kind: 'damaged' } : { kind: 'damaged', part });
