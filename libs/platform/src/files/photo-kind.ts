export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic';

const HEVC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx']);

/** What the bytes are, whatever the file is called; undefined for all but the four kinds of photo taken in. */
export function photoKindOf(bytes: Buffer): PhotoKind | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP') return 'webp';
  if (textAt(bytes, 4) === 'ftyp' && brandsOf(bytes).some((brand) => HEVC_BRANDS.has(brand))) return 'heic';
  return undefined;
}

const textAt = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** The brands of an ISO media file: `mif1` alone may be AVIF, an `isom` is a film; only HEVC stills will do. */
function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.length >= 4 ? bytes.readUInt32BE(0) : 0, bytes.length, 256);
  const compatible = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, index) => textAt(bytes, 16 + index * 4));
  return [textAt(bytes, 8), ...compatible];
}
