import type { AttachmentView } from '@gopy/contracts';
import type { PublishedPhoto } from './published-tickets.view.js';

/** A photo as the public sees it, black boxes and all. The version is that of the decision: with another box no cache keeps the old picture. */
export function publishedPhotoView({ id, width, height }: PublishedPhoto, publishedAt: Date): AttachmentView {
  const url = (size: string): string => `/api/v1/board/photos/${id}?size=${size}&v=${publishedAt.getTime().toString(36)}`;
  return { id, url: url('full'), thumbnailUrl: url('thumbnail'), width, height };
}
