import { z } from 'zod';
import { Id } from './common.js';

export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;
export const MAX_ATTACHMENTS = 5;

export const UploadAttachmentResponse = z.object({ id: Id, width: z.number().int(), height: z.number().int() });
export type UploadAttachmentResponse = z.infer<typeof UploadAttachmentResponse>;

/** `url` and `thumbnailUrl` are paths on this origin; citizens' photos need the secret or a session. */
export const AttachmentView = z.object({
  id: Id,
  url: z.string(),
  thumbnailUrl: z.string(),
  width: z.number().int(),
  height: z.number().int(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export const AttachmentIds = z.array(Id).max(MAX_ATTACHMENTS);
