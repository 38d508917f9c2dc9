import { DomainError } from '@gopy/kernel';
import { z } from 'zod';

/** Where a keyset page ended: the sort value of its last row, and the row's id. */
export type ListCursor = { readonly at: string; readonly id: string };

const Contents = z.tuple([z.iso.datetime(), z.string().regex(/^\d{1,20}$/)]);

export const writeCursor = ({ at, id }: ListCursor): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

export function readCursor(text: string): ListCursor {
  try {
    const [at, id] = Contents.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at, id };
  } catch {
    throw new DomainError('cursor.malformed');
  }
}
