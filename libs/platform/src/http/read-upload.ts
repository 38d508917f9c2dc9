import { DomainError } from '@gopy/kernel';
import type { FastifyRequest } from 'fastify';

/** The one file of a multipart request, whole; refuses when there is none or it is over the limit. */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  const part = await request.file();
  if (!part) throw new DomainError('attachment.file-missing');
  const bytes = await part.toBuffer();
  // toBuffer() misses a limit that falls between two chunks and hands out the cut file.
  if (part.file.truncated) throw new DomainError('attachment.too-large');
  return bytes;
}
