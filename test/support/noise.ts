import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

/** A photo that no compression makes small. */
export const noise = (width: number, height: number): Promise<Buffer> =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
