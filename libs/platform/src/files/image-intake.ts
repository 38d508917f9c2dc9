import { DomainError } from '@gopy/kernel';
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { decodeHeic } from './decode-heic.js';
import { Gate } from './gate.js';
import { type PhotoKind, photoKindOf } from './photo-kind.js';

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
const PHOTO_SIDE = 2560;
const THUMBNAIL_SIDE = 480;
const TIME_LIMIT_SECONDS = 20;

/** A photo made anew from its pixels: nothing of the file that came in is left but the picture. */
export interface TakenImage {
  readonly image: Buffer;
  /** Of `image`; the thumbnail is always WebP. */
  readonly mime: 'image/jpeg';
  readonly thumbnail: Buffer;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}
type Bitmap = Awaited<ReturnType<typeof uprightBitmap>>;

sharp.concurrency(1);
sharp.cache(false);
// Only these decoders may ever see a stranger's bytes, even if the check of the kind is fooled.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** Takes in a photo from anybody: judges it by content, refuses what could hurt, and paints it anew without metadata. */
export class ImageIntake {
  private readonly gate = new Gate(2, 40);

  async take(bytes: Buffer): Promise<TakenImage> {
    if (bytes.length > MAX_BYTES) throw new DomainError('attachment.too-large', { maxMegabytes: MAX_BYTES / 1024 / 1024 });
    const kind = photoKindOf(bytes);
    if (!kind) throw new DomainError('attachment.type-not-allowed', { allowed: ['JPG', 'PNG', 'WebP', 'HEIC'] });
    return this.gate.run(async () => painted(await readable(bitmapOf(bytes, kind))));
  }
}

async function bitmapOf(bytes: Buffer, kind: PhotoKind): Promise<Bitmap> {
  if (kind === 'heic') {
    const { data, width, height } = await decodeHeic(bytes, MAX_PIXELS);
    return uprightBitmap(sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } }));
  }
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (header.width * header.height > MAX_PIXELS)
    throw new DomainError('attachment.too-many-pixels', { maxMegapixels: MAX_PIXELS / 1_000_000 });
  // Phones write JPEGs with small flaws; only what cannot be shown whole is refused.
  return uprightBitmap(sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true }));
}

function uprightBitmap(source: Sharp) {
  return source
    .timeout({ seconds: TIME_LIMIT_SECONDS })
    .autoOrient()
    .resize({ width: PHOTO_SIDE, height: PHOTO_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** Whatever a decoder says of a stranger's file means one thing to its sender: we cannot read it. */
async function readable(decoding: Promise<Bitmap>): Promise<Bitmap> {
  try {
    return await decoding;
  } catch (failure) {
    if (failure instanceof DomainError) throw failure;
    throw new DomainError('attachment.unreadable', { reason: failure instanceof Error ? failure.message.slice(0, 120) : '' });
  }
}

async function painted({ data, info }: Bitmap): Promise<TakenImage> {
  const { width, height, channels } = info;
  const bitmap = sharp(data, { raw: { width, height, channels } });
  const [image, thumbnail] = await Promise.all([
    // Measured: the full mozjpeg search makes the file 3 % smaller for six times the time.
    bitmap.clone().jpeg({ quality: 80, progressive: true }).toBuffer(),
    bitmap
      .clone()
      .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer(),
  ]);
  return { image, mime: 'image/jpeg', thumbnail, width, height, sha256: createHash('sha256').update(image).digest('hex') };
}
