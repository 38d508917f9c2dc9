import type { UploadAttachmentResponse } from '@gopy/contracts';
import { OfflineError } from './offline-error.js';
import { problemOf } from './problem-of.js';
import { type ClientOptions, drawPuzzle, languageAndSecret } from './request.js';
import { SOLUTION_HEADER, withPuzzle } from './with-puzzle.js';

export interface UploadOptions {
  /** Share sent so far, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** A puzzle asked for is solved on the way; the photo is then sent again. */
export function uploadAttachment(client: ClientOptions, file: File, upload: UploadOptions = {}): Promise<UploadAttachmentResponse> {
  return withPuzzle((solution) => ('XMLHttpRequest' in globalThis ? uploadOnce : uploadQuietly)(client, file, { ...upload, solution }), {
    draw: () => drawPuzzle(client, upload.signal),
    signal: upload.signal,
  });
}

type Attempt = UploadOptions & { solution: string | undefined };

/** In a service worker, which has fetch alone: nobody looks at the progress there. */
async function uploadQuietly(client: ClientOptions, file: File, { signal, solution }: Attempt): Promise<UploadAttachmentResponse> {
  const headers = { ...languageAndSecret(client), ...(solution && { [SOLUTION_HEADER]: solution }) };
  const silent = (cause: unknown) => Promise.reject(new OfflineError({ cause }));
  const response = await fetch('/api/v1/attachments', { method: 'POST', headers, body: formWith(file), signal: signal ?? null }).catch(
    silent,
  );
  const text = await response.text().catch(silent);
  if (!response.ok) throw problemOf(response.status, text);
  return JSON.parse(text);
}

/** fetch cannot tell how much of a photo is sent, so this one call goes by XMLHttpRequest. */
function uploadOnce(client: ClientOptions, file: File, { onProgress, signal, solution }: Attempt): Promise<UploadAttachmentResponse> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/attachments');
    for (const [name, value] of Object.entries({ ...languageAndSecret(client), ...(solution && { [SOLUTION_HEADER]: solution }) }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = () =>
      request.status < 300 ? resolve(JSON.parse(request.responseText)) : reject(problemOf(request.status, request.responseText));
    request.onerror = () => reject(new OfflineError());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(formWith(file));
  });
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name || 'photo');
  return form;
}
