import { alone } from './alone.js';
import type { Post } from './post.js';
import type { Shelf } from './shelf.js';
import type { DevicePhoto } from './waiting-report.js';

export interface Uploading {
  photos: Shelf<DevicePhoto>;
  post: Pick<Post, 'upload'>;
  onProgress?: (key: string, share: number) => void;
}

/** The id of the city's copy, sent up at most once by whoever comes first; undefined when the photo was removed meanwhile. */
export function uploadPhoto(key: string, { photos, post, onProgress }: Uploading): Promise<string | undefined> {
  return alone(`gopy.photo.${key}`, async () => {
    const photo = await photos.get(key);
    if (!photo || photo.id) return photo?.id;
    const id = await post.upload(photo, (share) => onProgress?.(key, share));
    await photos.change(key, (kept) => kept && { ...kept, id });
    return id;
  });
}
