import { MAX_ATTACHMENTS } from '@gopy/contracts';
import { useEffect, useRef, useState } from 'react';
import { desk } from '../desk-client.js';

/** Uploads one photo after the other and remembers what each looks like. */
export function usePhotoUpload(ids: readonly string[], onChange: (ids: string[]) => void) {
  const [previews, setPreviews] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const urls = useRef<string[]>([]);
  useEffect(() => () => urls.current.forEach((url) => URL.revokeObjectURL(url)), []);

  const send = async (file: File): Promise<string> => {
    const { id } = await desk.uploadAttachment(file);
    const url = URL.createObjectURL(file);
    urls.current.push(url);
    setPreviews((before) => new Map(before).set(id, url));
    return id;
  };
  const add = async (files: File[]) => {
    setBusy(true);
    setError(undefined);
    let done = [...ids];
    try {
      for (const file of files.slice(0, MAX_ATTACHMENTS - ids.length)) {
        done = [...done, await send(file)];
        onChange(done);
      }
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  };
  return { previews, busy, error, add };
}
