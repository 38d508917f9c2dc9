import type { OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import type { DevicePhoto } from './waiting-report.js';

/** The way to the city. */
export interface Post {
  upload(photo: DevicePhoto, onProgress: (share: number) => void): Promise<string>;
  open(request: OpenFeedbackRequest, key: string): Promise<OpenFeedbackResponse>;
}

/** A photo that does not move for so long has lost its way: a phone that leaves a cell often hears of it no earlier. */
const STALLED_MS = 45_000;

export const post: Post = {
  async upload({ file, name }, onProgress) {
    const cut = new AbortController();
    let watch = setTimeout(() => cut.abort(), STALLED_MS);
    const moved = (share: number) => {
      clearTimeout(watch);
      watch = setTimeout(() => cut.abort(), STALLED_MS);
      onProgress(share);
    };
    try {
      const { id } = await createClient().uploadAttachment(new File([file], name, { type: file.type }), {
        onProgress: moved,
        signal: cut.signal,
      });
      return id;
    } finally {
      clearTimeout(watch);
    }
  },
  open: (request, key) => createClient({ ...(request.language && { language: request.language }) }).openFeedback(request, key),
};
