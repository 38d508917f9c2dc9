import { newIdempotencyKey } from '@gopy/web-kit';
import { refusalOf } from './outbox/refusal.js';
import type { DevicePhoto } from './outbox/waiting-report.js';

/** A photo as the page shows it. */
export interface Photo {
  key: string;
  name: string;
  /** `waiting` is no failure: it goes up by itself when the network allows. */
  state: 'preparing' | 'sending' | 'waiting' | 'done' | 'failed';
  /** Share sent, 0 to 1. */
  progress: number;
  /** Of the stored photo, once done. */
  id?: string | undefined;
  /** Local picture to show while it is on this page. */
  preview?: string;
  /** Whether there is something to send once more. */
  canRetry?: boolean;
  /** Why it failed: our own word, or the server's sentence. */
  refusal?: 'too-large' | 'wrong-type' | undefined;
  message?: string | undefined;
}

export function chosenPhoto(file: File): Photo {
  const photo: Photo = {
    key: newIdempotencyKey(),
    name: file.name || 'photo',
    state: 'preparing',
    progress: 0,
    preview: URL.createObjectURL(file),
  };
  return looksRight(file) ? photo : { ...photo, state: 'failed', refusal: 'wrong-type' };
}

export const restoredPhoto = ({ key, name, file, id }: DevicePhoto): Photo => ({
  key,
  name,
  state: id ? 'done' : 'sending',
  progress: 0,
  id,
  preview: URL.createObjectURL(file),
  canRetry: true,
});

export function stateAfter(error: unknown): Partial<Photo> {
  const refused = refusalOf(error);
  return refused ? { state: 'failed', message: refused.detail } : { state: 'waiting' };
}

// Phones leave the type of a HEIC empty; the server looks at the bytes anyway.
const looksRight = ({ name, type }: File): boolean =>
  /^image\/(jpe?g|png|webp|hei[cf])$/.test(type) || (type === '' && /\.(jpe?g|png|webp|hei[cf])$/i.test(name));
