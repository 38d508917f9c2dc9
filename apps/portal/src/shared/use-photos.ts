import { useRef, useState } from 'react';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from './limits.js';
import { lighterPhoto } from './outbox/lighter-photo.js';
import { useUploadProgress } from './outbox/upload-progress.js';
import { inOrder, nextOrder } from './outbox/waiting-report.js';
import { chosenPhoto, type Photo } from './photo.js';
import { usePhotoUploads } from './use-photo-uploads.js';

export type { Photo } from './photo.js';
export type KeptPhoto = Pick<Photo, 'key' | 'name'>;
export type Photos = ReturnType<typeof usePhotos>;

/**
 * Photos go up as soon as they are chosen, each on its own, so that sending the text later takes no time.
 * Those of a report (by its key) stay on this device until it has arrived.
 */
export function usePhotos(report?: string) {
  const { photos, setPhotos, loading, uploads, shelf, update, send, again } = usePhotoUploads(report);
  const [tooMany, setTooMany] = useState(false);
  const preparation = useRef<Promise<unknown>>(Promise.resolve());
  const shares = useUploadProgress();

  const take = async ({ key, name }: Photo, file: File) => {
    const light = await lighterPhoto(file);
    if (light.size > MAX_ATTACHMENT_BYTES) return update(key, { state: 'failed', refusal: 'too-large' });
    const kept = await shelf();
    const order = nextOrder(await kept.all());
    await kept.change(key, () => ({ key, report: report ?? '', order, name: light.name || name, file: light }));
    update(key, { state: 'sending', canRetry: true });
    void send(key);
  };
  const add = (files: readonly File[]) => {
    const room = MAX_ATTACHMENTS - photos.length;
    const chosen = files.slice(0, Math.max(room, 0)).map((file) => ({ file, photo: chosenPhoto(file) }));
    setTooMany(files.length > room);
    setPhotos([...photos, ...chosen.map(({ photo }) => photo)]);
    // One after the other: decoding five large photos at once is more than a cheap phone can hold.
    for (const { file, photo } of chosen)
      if (photo.state !== 'failed') preparation.current = preparation.current.then(() => take(photo, file));
  };
  const remove = ({ key, preview }: Photo) => {
    if (preview) URL.revokeObjectURL(preview);
    setTooMany(false);
    setPhotos((all) => all.filter((photo) => photo.key !== key));
    void shelf().then((kept) => kept.change(key, () => undefined));
  };
  const clear = () => photos.forEach(remove);
  /** Waits for what is still on its way; a failed one has no id and stands out on the page. */
  const settledIds = async () => {
    await preparation.current;
    const ids = await Promise.all(photos.map(({ key, id }) => id ?? uploads.current.get(key)));
    return ids.filter((id) => id !== undefined);
  };
  /** Of all that is kept for the report, whether it is up already or not. */
  const keptKeys = async () => {
    await preparation.current;
    return inOrder((await (await shelf()).all()).filter((photo) => photo.report === report)).map(({ key }) => key);
  };
  const has = (...states: Photo['state'][]) => photos.some(({ state }) => states.includes(state));
  const shown = photos.map((photo) => ({ ...photo, progress: photo.state === 'done' ? 1 : (shares.get(photo.key) ?? 0) }));
  const doings = { add, retry: ({ key }: Photo) => again(key), remove, clear, settledIds, keptKeys };
  return { photos: shown, loading, tooMany, ...doings, busy: has('preparing', 'sending'), waiting: has('waiting'), failed: has('failed') };
}
