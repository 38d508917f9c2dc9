import { DataRequestListResponse, DataRequestView } from '@gopy/contracts';
import { randomInt } from 'node:crypto';
import type { City } from './a-city.js';
import { type Caller } from './caller.js';
import { expectStatus } from './citizen.js';
import type { MessageSimulator } from './message-simulator.js';
import { codeMessages, newestCode } from './one-time-codes.js';

export const newNumber = (): string => `+84905${String(randomInt(1_000_000)).padStart(6, '0')}`;

/** Somebody who proved a number by the code that came to it. */
export class PhoneOwner {
  private constructor(
    readonly caller: Caller,
    readonly phone: string,
  ) {}

  static async signIn(city: City, messages: MessageSimulator, phone: string): Promise<PhoneOwner> {
    const caller = city.caller();
    const before = (await codeMessages(messages, phone)).length;
    expectStatus(await caller.post('/api/v1/my/codes', { json: { phone } }), 202);
    const code = await newestCode(messages, phone, before + 1);
    const answer = await caller.post('/api/v1/my/session', { json: { phone, code } });
    expectStatus(answer, 201);
    return new PhoneOwner(caller.with({ cookie: answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '' }), phone);
  }

  async ask(kind: DataRequestView['kind'], note?: string): Promise<DataRequestView> {
    return DataRequestView.parse(expectStatus(await this.caller.post('/api/v1/my/data-requests', { json: { kind, note } }), 201));
  }

  async requests(): Promise<DataRequestView[]> {
    return DataRequestListResponse.parse(expectStatus(await this.caller.get('/api/v1/my/data-requests'), 200)).items;
  }
}
