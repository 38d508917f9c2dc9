import type { AttachmentView } from '@gopy/contracts';
import { previewOf } from '../../shared/fields/uploaded-previews.js';

/** Photos of a draft as far as this page can show them before the answer is submitted. */
export function photosOf(ids: readonly string[] = []): AttachmentView[] {
  return ids.flatMap((id) => {
    const url = previewOf(id);
    return url ? [{ id, url, thumbnailUrl: url, width: 0, height: 0 }] : [];
  });
}
