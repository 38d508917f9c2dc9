import { FollowResponse, type OpenFeedbackRequest, OpenFeedbackResponse, UploadAttachmentResponse } from '@gopy/contracts';
import type { Status } from '@gopy/vocabulary';
import { randomUUID } from 'node:crypto';
import type { Answer, Caller } from './caller.js';
import { until } from './until.js';

export type Receipt = { readonly code: string; readonly secret: string };

/** A report that the rules send to the department of construction. */
export const BROKEN_LAMP = {
  content: 'Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay, buổi tối đi lại rất nguy hiểm.',
  place: { areaCode: '20242', address: '12 Lê Duẩn' },
  anonymous: true,
} satisfies OpenFeedbackRequest;

/** The citizen of the story, without an account: a code and a secret are all they hold. */
export class Citizen {
  constructor(readonly caller: Caller) {}

  async report(form: Partial<OpenFeedbackRequest> = {}): Promise<Receipt> {
    const answer = await this.send({ ...BROKEN_LAMP, ...form });
    return OpenFeedbackResponse.parse(expectStatus(answer, 201));
  }

  send(form: unknown, key: string = randomUUID()): Promise<Answer> {
    return this.caller.post('/api/v1/feedback', { json: form, headers: { 'idempotency-key': key } });
  }

  upload(bytes: Buffer, name = 'anh.jpg', type = 'image/jpeg'): Promise<Answer> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
    return this.caller.post('/api/v1/attachments', { body });
  }

  async photo(bytes: Buffer): Promise<string> {
    return UploadAttachmentResponse.parse(expectStatus(await this.upload(bytes), 201)).id;
  }

  look({ code, secret }: { code: string; secret?: string }): Promise<Answer> {
    return this.caller.get(`/api/v1/feedback/${code}`, { headers: ticketHeader(secret) });
  }

  async follow(ticket: { code: string; secret?: string }): Promise<FollowResponse> {
    return FollowResponse.parse(expectStatus(await this.look(ticket), 200));
  }

  /** `messages`, `rating` or `reopening` of a ticket of their own. */
  say({ code, secret }: Partial<Receipt> & { code: string }, what: 'messages' | 'rating' | 'reopening', json: unknown): Promise<Answer> {
    return this.caller.post(`/api/v1/feedback/${code}/${what}`, { json, headers: ticketHeader(secret) });
  }

  async write(ticket: Receipt, content: string): Promise<FollowResponse> {
    return FollowResponse.parse(expectStatus(await this.say(ticket, 'messages', { content }), 201));
  }

  async rate(ticket: Receipt, score: string): Promise<FollowResponse> {
    return FollowResponse.parse(expectStatus(await this.say(ticket, 'rating', { score }), 201));
  }

  async reopen(ticket: Receipt, reason: string): Promise<FollowResponse> {
    return FollowResponse.parse(expectStatus(await this.say(ticket, 'reopening', { reason }), 201));
  }

  untilStatus(ticket: { code: string; secret?: string }, status: Status, limitMs?: number): Promise<FollowResponse> {
    return until(() => this.follow(ticket), (seen) => seen.status === status, limitMs);
  }
}

const ticketHeader = (secret: string | undefined): Record<string, string> => (secret === undefined ? {} : { authorization: `Ticket ${secret}` });

export function expectStatus(answer: Answer, status: number): unknown {
  if (answer.status !== status) throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text.slice(0, 1000)}`);
  return answer.json;
}
