import { once } from 'node:events';
import { createDeflate, crc32 } from 'node:zlib';
import sharp from 'sharp';

export interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 6 red-green-blue-alpha. */
  readonly colourType: 0 | 6;
  readonly interlaced?: 0 | 1;
  /** How many zero bytes stand behind the pixels' zlib stream. */
  readonly inflatesTo: number;
}

/** A correctly checked and compressed PNG of zeros, as large as it is told to claim and to inflate. */
export async function pngOf({ width, height, bitDepth, colourType, interlaced = 0, inflatesTo }: PngShape): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, colourType, 0, 0, interlaced], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = await deflatedZeros(inflatesTo);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** The same, with a compressed text chunk in front of the pixels. */
export async function pngWithTextOf(inflatesTo: number): Promise<Buffer> {
  const png = await pngOf({ width: 10, height: 10, bitDepth: 8, colourType: 0, inflatesTo: 110 });
  const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), await deflatedZeros(inflatesTo)]));
  return Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]);
}

/** Four coloured quarters: red, green above; blue, white below. */
export function quarters(width: number, height: number) {
  const quarter = (background: string, left: number, top: number) => ({
    input: { create: { width: width / 2, height: height / 2, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({ create: { width, height, channels: 3, background: '#dc1e1e' } }).composite([
    quarter('#1ec81e', width / 2, 0),
    quarter('#1e1edc', 0, height / 2),
    quarter('#f0f0f0', width / 2, height / 2),
  ]);
}

/** What a phone writes: where it was taken, with what, and that it was held upright. */
export const phoneExif = {
  IFD0: { Make: 'GopYPhone' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 4/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '108/1 13/1 0/1' },
};

async function deflatedZeros(length: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const ended = once(deflate, 'end');
  const block = Buffer.alloc(1024 * 1024);
  for (let left = length; left > 0; left -= block.length) {
    if (!deflate.write(block.subarray(0, Math.min(left, block.length)))) await once(deflate, 'drain');
  }
  deflate.end();
  await ended;
  return Buffer.concat(parts);
}

function chunk(name: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.write(name, 4, 'latin1');
  body.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, body.length + 8)), body.length + 8);
  return framed;
}
