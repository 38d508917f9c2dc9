import { MAX_ATTACHMENTS } from '@gopy/contracts';
import { useState } from 'react';
import { desk } from '../desk-client.js';
import { keepPreview } from './uploaded-previews.js';

/** Uploads one photo after the other; the caller keeps their ids. */
export function usePhotoUpload(ids: readonly string[], onChange: (ids: string[]) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const add = async (files: File[]) => {
    setBusy(true);
    setError(undefined);
    let done = [...ids];
    try {
      for (const file of files.slice(0, MAX_ATTACHMENTS - ids.length)) {
        const { id } = await desk.uploadAttachment(file);
        keepPreview(id, file);
        done = [...done, id];
        onChange(done);
      }
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return { busy, error, add };
}
