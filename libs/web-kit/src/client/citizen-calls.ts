import type {
  FindAreaResponse,
  FollowResponse,
  OpenFeedbackRequest,
  OpenFeedbackResponse,
  RateRequest,
  ReferenceResponse,
  ReopenRequest,
  SendMessageRequest,
  SimilarRequest,
  SimilarResponse,
} from '@gopy/contracts';
import type { FeatureCollection } from 'geojson';
import type { z } from 'zod';
import type { Send } from './request.js';

export type FoundAreas = z.infer<typeof FindAreaResponse>;

/** What a citizen may ask without an account. */
export function citizenCalls(send: Send) {
  const feedback = (code: string) => `/feedback/${encodeURIComponent(code)}`;
  return {
    reference: () => send<ReferenceResponse>('GET', '/reference'),
    boundaries: () => send<FeatureCollection>('GET', '/boundaries'),
    findAreaByText: (text: string, signal?: AbortSignal) => send<FoundAreas>('GET', '/areas/find', { query: { text }, signal }),
    findAreaAt: (lat: number, lon: number, signal?: AbortSignal) => send<FoundAreas>('GET', '/areas/find', { query: { lat, lon }, signal }),
    openFeedback: (body: OpenFeedbackRequest, key: string) => send<OpenFeedbackResponse>('POST', '/feedback', { body, key }),
    similar: (body: SimilarRequest, signal?: AbortSignal) => send<SimilarResponse>('POST', '/feedback/similar', { body, signal }),
    follow: (code: string, signal?: AbortSignal) => send<FollowResponse>('GET', feedback(code), { signal }),
    sendMessage: (code: string, body: SendMessageRequest, key: string) =>
      send<FollowResponse>('POST', `${feedback(code)}/messages`, { body, key }),
    rate: (code: string, body: RateRequest) => send<FollowResponse>('POST', `${feedback(code)}/rating`, { body }),
    reopen: (code: string, body: ReopenRequest, key: string) => send<FollowResponse>('POST', `${feedback(code)}/reopening`, { body, key }),
  };
}
