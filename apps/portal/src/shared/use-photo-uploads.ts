import { useCallback, useEffect, useRef, useState } from 'react';
import { device, memoryDevice } from './outbox/device.js';
import { post } from './outbox/post.js';
import type { Shelf } from './outbox/shelf.js';
import { uploadPhoto } from './outbox/upload-photo.js';
import { uploadProgress } from './outbox/upload-progress.js';
import { type DevicePhoto, inOrder } from './outbox/waiting-report.js';
import { type Photo, restoredPhoto, stateAfter } from './photo.js';

const AGAIN_MS = 10_000;

/** The photos of one report (by its key) and their way up; without a key they last as long as the page. */
export function usePhotoUploads(report: string | undefined) {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [loading, setLoading] = useState(report !== undefined);
  const [loose] = useState(() => memoryDevice().photos);
  const uploads = useRef(new Map<string, Promise<string | undefined>>());
  const shelf = useCallback(async (): Promise<Shelf<DevicePhoto>> => {
    return report === undefined ? loose : (await device()).photos;
  }, [report, loose]);

  const update = useCallback((key: string, change: Partial<Photo>) => {
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...change } : photo)));
  }, []);
  const send = useCallback(
    (key: string) => {
      const upload = shelf()
        .then((photosKept) => uploadPhoto(key, { photos: photosKept, post, onProgress: uploadProgress.set }))
        .then((id) => (update(key, { state: 'done', id }), id))
        .catch((error: unknown) => (update(key, stateAfter(error)), undefined));
      uploads.current.set(key, upload);
      return upload;
    },
    [shelf, update],
  );
  const again = useCallback(
    (key: string) => {
      uploadProgress.set(key, 0);
      update(key, { state: 'sending', refusal: undefined, message: undefined });
      void send(key);
    },
    [send, update],
  );
  useRestored(report, shelf, (mine) => {
    setPhotos((before) => [...mine.filter(({ key }) => !before.some((other) => other.key === key)).map(restoredPhoto), ...before]);
    setLoading(false);
    for (const { key, id } of mine) if (!id) void send(key);
  });
  useRetries(photos, again);
  return { photos, setPhotos, loading, uploads, shelf, update, send, again };
}

function useRestored(report: string | undefined, shelf: () => Promise<Shelf<DevicePhoto>>, show: (mine: DevicePhoto[]) => void): void {
  const shown = useRef(show);
  useEffect(() => {
    shown.current = show;
  });
  useEffect(() => {
    if (report === undefined) return;
    let stopped = false;
    void shelf()
      .then((kept) => kept.all())
      .then((all) => stopped || shown.current(inOrder(all.filter((photo) => photo.report === report))));
    return () => {
      stopped = true;
    };
  }, [report, shelf]);
}

/** What waits is tried again when the network comes back, and now and then, since phones do not always say so. */
function useRetries(photos: readonly Photo[], again: (key: string) => void): void {
  useEffect(() => {
    const waiting = photos.filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) return;
    const retryAll = () => {
      for (const { key } of waiting) again(key);
    };
    const timer = setTimeout(() => navigator.onLine && retryAll(), AGAIN_MS);
    addEventListener('online', retryAll);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', retryAll);
    };
  }, [photos, again]);
}
