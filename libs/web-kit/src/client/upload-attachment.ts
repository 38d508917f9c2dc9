import type { UploadAttachmentResponse } from '@gopy/contracts';
import { OfflineError } from './offline-error.js';
import { problemOf } from './problem-of.js';
import { type ClientOptions, languageAndSecret } from './request.js';

export interface UploadOptions {
  /** Share sent so far, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** fetch cannot tell how much of a photo is sent, so this one call goes by XMLHttpRequest. */
export function uploadAttachment(
  client: ClientOptions,
  file: File,
  { onProgress, signal }: UploadOptions = {},
): Promise<UploadAttachmentResponse> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/attachments');
    for (const [name, value] of Object.entries(languageAndSecret(client))) request.setRequestHeader(name, value);
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
