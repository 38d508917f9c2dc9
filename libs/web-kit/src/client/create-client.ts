import { citizenCalls } from './citizen-calls.js';
import { dataRequestCalls } from './data-request-calls.js';
import { myCalls } from './my-calls.js';
import { noticeCalls } from './notice-calls.js';
import { publicCalls } from './public-calls.js';
import { type ClientOptions, senderFor } from './request.js';
import { staffCalls } from './staff-calls.js';
import { uploadAttachment, type UploadOptions } from './upload-attachment.js';

/** Every endpoint as a typed method. Cheap to make: one per language and secret. */
export function createClient(options: ClientOptions = {}) {
  const send = senderFor(options);
  return {
    ...citizenCalls(send),
    ...publicCalls(send),
    ...myCalls(send),
    ...noticeCalls(send),
    ...dataRequestCalls(send),
    ...staffCalls(send),
    uploadAttachment: (file: File, upload?: UploadOptions) => uploadAttachment(options, file, upload),
  };
}
export type Client = ReturnType<typeof createClient>;
