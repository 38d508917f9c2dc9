import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { DomainError } from '@gopy/kernel';
import { FileStore, Gate, type Row, Sql, type StoredFile } from '@gopy/platform';
import { type PublishedPhoto, PublishedTickets } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { burnBoxes } from './burn-boxes.js';

export type PhotoSize = 'full' | 'thumbnail';

/** The photos of published reports, their black boxes burnt in. Whatever is not published now is not there. */
@Injectable()
export class PublicPhotos {
  private readonly gate = new Gate(1, 40);
  private readonly burning = new Map<string, Promise<void>>();

  constructor(
    private readonly sql: Sql,
    private readonly tickets: PublishedTickets,
    private readonly files: FileStore,
  ) {}

  async open(id: string, size: PhotoSize): Promise<StoredFile> {
    const photo = /^\d{1,19}$/.test(id) ? await this.published(id) : undefined;
    const file = photo && (await this.file(photo, size));
    if (!file) throw new DomainError('attachment.not-found');
    return file;
  }

  private async published(id: string): Promise<PublishedPhoto | undefined> {
    const [row] = await this.sql.rows<Row>('SELECT ticket_id FROM attachment WHERE id = ? AND ticket_id IS NOT NULL', [id]);
    const [ticket] = row === undefined ? [] : await this.tickets.byIds([String(row['ticket_id'])]);
    return ticket && [...ticket.photos, ...(ticket.answer?.photos ?? [])].find((photo) => photo.id === id);
  }

  private async file(photo: PublishedPhoto, size: PhotoSize): Promise<StoredFile | undefined> {
    if (photo.boxes.length === 0) return this.files.open(photo.id, size === 'full' ? 'image' : 'thumbnail');
    const variants = variantsOf(photo);
    const ready = await this.files.open(photo.id, variants[size]);
    if (ready) return ready;
    await this.burnOnce(photo, variants);
    return this.files.open(photo.id, variants[size]);
  }

  /** Everybody who asks meanwhile waits for the same burning. */
  private burnOnce(photo: PublishedPhoto, variants: Variants): Promise<void> {
    const running =
      this.burning.get(variants.full) ?? this.gate.run(() => this.burn(photo, variants)).finally(() => this.burning.delete(variants.full));
    this.burning.set(variants.full, running);
    return running;
  }

  private async burn({ id, boxes }: PublishedPhoto, variants: Variants): Promise<void> {
    const original = await this.files.open(id, 'image');
    if (!original) return;
    const { image, thumbnail } = await burnBoxes(await buffer(original.stream), boxes);
    await this.files.put(id, variants.full, image);
    await this.files.put(id, variants.thumbnail, thumbnail);
  }
}

type Variants = Readonly<Record<PhotoSize, string>>;

/** Kept beside the photo under the name of its boxes, so that other boxes are another file and erasing the photo erases all. */
function variantsOf({ id, boxes }: PublishedPhoto): Variants {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, boxes.map(({ x, y, width, height }) => [x, y, width, height])]))
    .digest('hex');
  const name = [...digest.slice(0, 18)].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
  return { full: `b${name}`, thumbnail: `t${name}` };
}
