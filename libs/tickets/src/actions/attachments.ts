import { randomBytes } from 'node:crypto';
import { Clock, days, DomainError } from '@gopy/kernel';
import { FileStore, ImageIntake, type Row, Sql, type StoredFile } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { PhotoLinks } from '../views/photo-links.js';

export type Uploaded = { readonly id: string; readonly width: number; readonly height: number };

/** A photo that no ticket has named by then is removed. */
const UNCLAIMED_LIFETIME = days(1);
const SWEEP_BATCH = 200;

/** Photos: taken in, kept, shown to whoever got a link, removed when nobody claims them. */
@Injectable()
export class Attachments {
  constructor(
    private readonly images: ImageIntake,
    private readonly files: FileStore,
    private readonly sql: Sql,
    private readonly links: PhotoLinks,
    private readonly clock: Clock,
  ) {}

  /** Ids are random: naming one is what claims the photo. */
  async take(bytes: Buffer): Promise<Uploaded> {
    const taken = await this.images.take(bytes);
    const id = String(randomBytes(8).readBigUInt64BE() >> 1n);
    await this.files.put(id, 'image', taken.image);
    await this.files.put(id, 'thumbnail', taken.thumbnail);
    await this.sql.write('INSERT INTO attachment (id, uploaded_at, width, height, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?)', [
      id,
      this.clock.now(),
      taken.width,
      taken.height,
      taken.image.length,
      Buffer.from(taken.sha256, 'hex'),
    ]);
    return { id, width: taken.width, height: taken.height };
  }

  async open(id: string, token: string, variant: 'image' | 'thumbnail'): Promise<StoredFile> {
    const file = /^\d{1,20}$/.test(id) && this.links.allows(id, token) ? await this.files.open(id, variant) : undefined;
    if (!file) throw new DomainError('attachment.not-found');
    return file;
  }

  /** The row goes first, while nobody has claimed it: a file without a row is rubbish, a row without a file a broken promise. */
  async removeUnclaimed(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - UNCLAIMED_LIFETIME);
    const rows = await this.sql.rows<Row>('SELECT id FROM attachment WHERE ticket_id IS NULL AND uploaded_at < ? LIMIT ?', [before, SWEEP_BATCH]);
    let removed = 0;
    for (const row of rows) {
      const { affectedRows } = await this.sql.write('DELETE FROM attachment WHERE id = ? AND ticket_id IS NULL', [row['id']]);
      if (affectedRows === 0) continue;
      await this.files.remove(String(row['id']));
      removed++;
    }
    return removed;
  }
}
