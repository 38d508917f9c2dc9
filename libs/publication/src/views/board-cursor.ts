import { DomainError } from '@gopy/kernel';
import { z } from 'zod';

const Contents = z.tuple([z.string().regex(/^\d{1,20}$/), z.boolean()]);
type Cursor = { readonly before: string; readonly loose: boolean };

export const writeBoardCursor = ({ before, loose }: Cursor): string => Buffer.from(JSON.stringify([before, loose])).toString('base64url');

export function readBoardCursor(text: string): Cursor {
  try {
    const [before, loose] = Contents.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { before, loose };
  } catch {
    throw new DomainError('cursor.malformed');
  }
}
