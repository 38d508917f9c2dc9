import sharp from 'sharp';
import { burnBoxes } from './burn-boxes.js';

const WHITE = sharp({ create: { width: 200, height: 100, channels: 3, background: '#ffffff' } });
const pixels = async (image: Buffer) => sharp(image).raw().toBuffer({ resolveWithObject: true });

async function brightnessAt(image: Buffer, x: number, y: number): Promise<number> {
  const { data, info } = await pixels(image);
  return data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels] ?? -1;
}

describe('a photo with black boxes', () => {
  it('is black where the boxes are, in full and in small, and untouched elsewhere', async () => {
    const { image, thumbnail } = await burnBoxes(await WHITE.clone().jpeg().toBuffer(), [{ x: 0.25, y: 0.25, width: 0.25, height: 0.5 }]);

    for (const picture of [image, thumbnail]) {
      expect(await brightnessAt(picture, 0.375, 0.5)).toBeLessThan(20);
      expect(await brightnessAt(picture, 0.75, 0.5)).toBeGreaterThan(235);
    }
  });

  it('covers every pixel that a box touches, also at the edges and beyond them', async () => {
    const { image } = await burnBoxes(await WHITE.clone().png().toBuffer(), [{ x: 0.9, y: 0, width: 1, height: 1 }]);

    expect(await brightnessAt(image, 0.999, 0.999)).toBeLessThan(20);
    expect(await brightnessAt(image, 0.905, 0)).toBeLessThan(20);
    expect(await brightnessAt(image, 0.8, 0.5)).toBeGreaterThan(235);
  });

  it('keeps the size and carries nothing of the file before', async () => {
    const { image } = await burnBoxes(
      await WHITE.clone()
        .withExif({ IFD0: { Artist: 'Lan' } })
        .jpeg()
        .toBuffer(),
      [{ x: 0, y: 0, width: 0.1, height: 0.1 }],
    );

    expect(await sharp(image).metadata()).toMatchObject({ width: 200, height: 100, format: 'jpeg' });
    expect(image.includes('Lan')).toBe(false);
  });
});
