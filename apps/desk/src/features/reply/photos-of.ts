import type { AttachmentView } from '@gopy/contracts';

/** Uploaded photos by their ids, before any ticket has claimed them. */
export function photosOf(ids: readonly string[] = []): AttachmentView[] {
  return ids.map((id) => ({
    id,
    url: `/api/v1/attachments/${id}`,
    thumbnailUrl: `/api/v1/attachments/${id}?size=thumbnail`,
    width: 0,
    height: 0,
  }));
}
