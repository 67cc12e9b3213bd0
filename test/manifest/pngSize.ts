const SIGNATURE = '89504e470d0a1a0a';

/** Width and height from the header of a PNG. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('not a PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
