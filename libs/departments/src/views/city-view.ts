import { createHash } from 'node:crypto';

/** A JSON text with its ETag, made once for all who ask. */
export class CityView {
  readonly etag: string;

  constructor(readonly json: string) {
    this.etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  }

  isKnownTo(ifNoneMatch: string | undefined): boolean {
    const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes(this.etag) || known.includes('*');
  }
}
