import { createClient, newIdempotencyKey, OfflineError } from '@gopy/web-kit';
import { useCallback, useRef, useState } from 'react';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from './limits.js';

export interface Photo {
  key: string;
  name: string;
  state: 'sending' | 'done' | 'failed';
  /** Share sent, 0 to 1. */
  progress: number;
  /** Of the stored photo, once done. */
  id?: string;
  /** Local picture to show while it is on this page. */
  preview?: string;
  file?: File;
  /** Why it failed: our own word, or the server's sentence. */
  refusal?: 'too-large' | 'wrong-type' | 'offline';
  message?: string;
}

export type KeptPhoto = Pick<Photo, 'key' | 'name'> & { id: string };
export type Photos = ReturnType<typeof usePhotos>;

/** Photos go up as soon as they are chosen, each on its own, so that sending the text later takes no time. */
export function usePhotos(before: readonly KeptPhoto[] = []) {
  const [photos, setPhotos] = useState<readonly Photo[]>(() => before.map((photo) => ({ ...photo, state: 'done', progress: 1 })));
  const [tooMany, setTooMany] = useState(false);
  const uploads = useRef(new Map<string, Promise<string | undefined>>());

  const update = useCallback((key: string, change: Partial<Photo>) => {
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...change } : photo)));
  }, []);
  const send = useCallback(
    async (key: string, file: File) => {
      try {
        const { id } = await createClient().uploadAttachment(file, { onProgress: (progress) => update(key, { progress }) });
        update(key, { state: 'done', progress: 1, id });
        return id;
      } catch (error) {
        update(key, { state: 'failed', ...reasonOf(error) });
        return undefined;
      }
    },
    [update],
  );
  const add = (files: readonly File[]) => {
    const room = MAX_ATTACHMENTS - photos.length;
    const chosen = files.slice(0, Math.max(room, 0)).map(photoOf);
    setTooMany(files.length > room);
    setPhotos([...photos, ...chosen]);
    for (const { key, file, state } of chosen) if (file && state === 'sending') uploads.current.set(key, send(key, file));
  };
  const retry = ({ key, file }: Photo) => {
    if (!file) return;
    update(key, { state: 'sending', progress: 0, refusal: undefined, message: undefined });
    uploads.current.set(key, send(key, file));
  };
  const remove = ({ key, preview }: Photo) => {
    if (preview) URL.revokeObjectURL(preview);
    setTooMany(false);
    setPhotos((all) => all.filter((photo) => photo.key !== key));
  };
  const clear = () => setPhotos([]);
  /** Waits for what is still on its way; a failed one has no id and stands out on the page. */
  const settledIds = async () =>
    (await Promise.all(photos.map(({ key, id }) => id ?? uploads.current.get(key)))).filter((id) => id !== undefined);
  const has = (state: Photo['state']) => photos.some((photo) => photo.state === state);
  return { photos, tooMany, add, retry, remove, clear, settledIds, busy: has('sending'), failed: has('failed') };
}

function photoOf(file: File): Photo {
  const photo: Photo = {
    key: newIdempotencyKey(),
    name: file.name || 'photo',
    state: 'sending',
    progress: 0,
    file,
    preview: URL.createObjectURL(file),
  };
  const refusal = refusalOf(file);
  return refusal ? { ...photo, state: 'failed', refusal, file: undefined } : photo;
}

// Phones leave the type of a HEIC empty; the server looks at the bytes anyway.
function refusalOf({ name, type, size }: File): Photo['refusal'] {
  const looksRight = /^image\/(jpe?g|png|webp|hei[cf])$/.test(type) || (type === '' && /\.(jpe?g|png|webp|hei[cf])$/i.test(name));
  if (!looksRight) return 'wrong-type';
  return size > MAX_ATTACHMENT_BYTES ? 'too-large' : undefined;
}

function reasonOf(error: unknown): Pick<Photo, 'refusal' | 'message'> {
  if (error instanceof OfflineError) return { refusal: 'offline' };
  return { message: error instanceof Error ? error.message : undefined };
}
