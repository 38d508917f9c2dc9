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
  return withPuzzle((solution) => uploadOnce(client, file, { ...upload, solution }), {
    draw: () => drawPuzzle(client, upload.signal),
    signal: upload.signal,
  });
}

/** fetch cannot tell how much of a photo is sent, so this one call goes by XMLHttpRequest. */
function uploadOnce(
  client: ClientOptions,
  file: File,
  { onProgress, signal, solution }: UploadOptions & { solution: string | undefined },
): Promise<UploadAttachmentResponse> {
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
