import type { PhotoBox } from '@gopy/contracts';
import sharp from 'sharp';

const THUMBNAIL_SIDE = 480;

export type Burnt = { readonly image: Buffer; readonly thumbnail: Buffer };

/** The photo with its boxes black: not laid over it, but in place of what was there. */
export async function burnBoxes(photo: Buffer, boxes: readonly PhotoBox[]): Promise<Burnt> {
  const { data, info } = await sharp(photo, { failOn: 'error' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const box of boxes) blacken(data, { width, height, channels }, box);
  const burnt = sharp(data, { raw: { width, height, channels } });
  const [image, thumbnail] = await Promise.all([
    burnt.clone().jpeg({ quality: 82, progressive: true }).toBuffer(),
    burnt
      .clone()
      .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer(),
  ]);
  return { image, thumbnail };
}

/** Whatever pixel a box touches is gone; beyond the edges there is nothing. */
function blacken(data: Buffer, { width, height, channels }: { width: number; height: number; channels: number }, box: PhotoBox): void {
  const edge = (share: number, size: number) => Math.min(Math.max(share * size, 0), size);
  const [left, right] = [Math.floor(edge(box.x, width)), Math.ceil(edge(box.x + box.width, width))];
  const [top, bottom] = [Math.floor(edge(box.y, height)), Math.ceil(edge(box.y + box.height, height))];
  for (let row = top; row < bottom; row++) data.fill(0, (row * width + left) * channels, (row * width + right) * channels);
}
