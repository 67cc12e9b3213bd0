import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc';
import type { ZipEntry } from './readZip';
import { DEFLATED } from './readZip';

/** 1 January 1980, as Excel writes it: the same contents give the same bytes. */
const NO_TIME = (1 << 5) | 1;
const STAMP = NO_TIME << 16;
const UTF_8_NAMES = 0x800;
const VERSION = 20;

export function packed(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: DEFLATED, crc: crc32(bytes), packed: deflateSync(bytes), size: bytes.length, stamp: STAMP };
}

/** A zip of the entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name));
  const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);
  const nameBytes = sum(names.map(({ length }) => length));
  const directoryAt = sum(entries.map((entry) => entry.packed.length)) + nameBytes + 30 * entries.length;
  const directorySize = nameBytes + 46 * entries.length;
  const out = new Uint8Array(directoryAt + directorySize + 22);
  const view = new DataView(out.buffer);

  const common = (at: number, entry: ZipEntry, nameLength: number): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF_8_NAMES, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.stamp, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.packed.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, nameLength, true);
  };
  let at = 0;
  let central = directoryAt;
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    const local = at;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    common(central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    out.set(name, central + 46);
    central += 46 + name.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, directoryAt, true);
  return out;
}
