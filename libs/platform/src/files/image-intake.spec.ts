import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { ImageIntake } from './image-intake.js';
import { phoneExif, quarters } from './testing/pictures.js';

const intake = new ImageIntake();
const refused = (code: string) => expect.objectContaining({ code });
const phoneHeic = () => readFileSync('libs/platform/src/files/testing/street-with-gps.heic');

describe('a photo that a citizen sends', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is taken in as %s and kept as a JPEG with a WebP thumbnail', async (kind) => {
    const sent = await quarters(1200, 800).toFormat(kind).toBuffer();

    const taken = await intake.take(sent);

    expect(taken).toMatchObject({ width: 1200, height: 800, mime: 'image/jpeg' });
    expect(taken.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await sharp(taken.image).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 800 });
    expect(await sharp(taken.thumbnail).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 });
    expect(await coloursOf(taken.image)).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('is taken in as the HEIC of a phone that was turned, and turned back only once', async () => {
    const taken = await intake.take(phoneHeic());

    expect(taken).toMatchObject({ width: 48, height: 64, mime: 'image/jpeg' });
    expect(await coloursOf(taken.image)).toEqual(['blue', 'red', 'white', 'green']);
  });

  it('says nothing any more of where and with what it was taken', async () => {
    const sent = await quarters(64, 48).withExif(phoneExif).jpeg().toBuffer();
    expect((await sharp(sent).metadata()).exif?.includes('GopYPhone')).toBe(true);
    expect(phoneHeic().includes('Gop Y test')).toBe(true);

    for (const file of [sent, phoneHeic()]) {
      const { image, thumbnail } = await intake.take(file);
      for (const kept of [image, thumbnail]) {
        const metadata = await sharp(kept).metadata();
        expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(Array(5).fill(undefined));
        expect(kept.includes('Gop') || kept.includes('Exif')).toBe(false);
      }
    }
  });

  it('stands upright though the phone was turned', async () => {
    const sent = await quarters(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();

    const taken = await intake.take(sent);

    expect(taken).toMatchObject({ width: 200, height: 400 });
    expect(await coloursOf(taken.image)).toEqual(['blue', 'red', 'white', 'green']);
    expect(await sharp(taken.thumbnail).metadata()).toMatchObject({ width: 200, height: 400 });
  });

  it('is made smaller when it is larger than anybody needs', async () => {
    const taken = await intake.take(await quarters(4000, 3000).jpeg().toBuffer());

    expect(taken).toMatchObject({ width: 2560, height: 1920 });
  });

  it('gets a white ground where it was see-through', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();

    const { image } = await intake.take(clear);

    expect((await sharp(image).stats()).channels.every((channel) => channel.min > 250)).toBe(true);
  });

  it('is the first frame of an animation', async () => {
    const frames = await Promise.all(['#dc1e1e', '#1e1edc'].map((background) => plain(background)));
    const film = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true, loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(film).metadata()).pages).toBe(2);

    const taken = await intake.take(film);

    expect(taken).toMatchObject({ width: 40, height: 40 });
    expect(new Set(await coloursOf(taken.image))).toEqual(new Set(['red']));
  });

  it('gives the same bytes when it is sent twice', async () => {
    const sent = await quarters(300, 200).png().toBuffer();

    expect((await intake.take(sent)).sha256).toBe((await intake.take(sent)).sha256);
  });
});

describe('what is no photo, whatever its name says', () => {
  const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(4096)]);
  it.each([
    [
      'an SVG',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
    ],
    ['a program', elf],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj')],
    ['an archive', Buffer.from('PK\u0003\u0004'.padEnd(200, 'x'), 'latin1')],
    ['a compressed bomb', gzipSync(Buffer.alloc(20_000_000))],
    ['a GIF', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1')],
    ['a film', Buffer.from('\0\0\0\u0018ftypisom\0\0\u0002\0isommp42', 'latin1')],
    ['an AVIF', Buffer.from('\0\0\0\u001cftypavif\0\0\0\0avifmif1miaf', 'latin1')],
    ['an empty file', Buffer.alloc(0)],
    ['three bytes', Buffer.from([0xff, 0xd8, 0])],
  ])('refuses %s', async (_, bytes) => {
    await expect(intake.take(bytes)).rejects.toEqual(refused('attachment.type-not-allowed'));
  });

  it('refuses what only begins like a photo', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const starts = [[0xff, 0xd8, 0xff, 0xe0], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [...Buffer.from('RIFF\0\0\0\0WEBP')]];
    const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1');

    for (const start of [...starts.map((bytes) => Buffer.from(bytes)), heic]) {
      await expect(intake.take(Buffer.concat([start, svg, elf]))).rejects.toEqual(refused('attachment.unreadable'));
    }
  });

  it.each(['jpeg', 'png', 'webp'] as const)('refuses a %s that was cut off on the way', async (kind) => {
    const whole = await sharp({
      create: { width: 900, height: 900, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
    })
      .toFormat(kind)
      .toBuffer();

    await expect(intake.take(whole.subarray(0, whole.length / 2))).rejects.toEqual(refused('attachment.unreadable'));
  });

  it('refuses a HEIC that was cut off on the way', async () => {
    await expect(intake.take(phoneHeic().subarray(0, 900))).rejects.toEqual(refused('attachment.unreadable'));
  });

  it('refuses more than 10 MB', async () => {
    await expect(intake.take(Buffer.alloc(10 * 1024 * 1024 + 1, 0xff))).rejects.toEqual(refused('attachment.too-large'));
  });
});

const plain = (background: string) =>
  sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

/** The colours of the four quarters, read left to right and down. */
async function coloursOf(image: Buffer): Promise<string[]> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
    if (red > 200 && green > 200 && blue > 200) return 'white';
    return red > 150 ? 'red' : green > 150 ? 'green' : blue > 150 ? 'blue' : 'black';
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}
