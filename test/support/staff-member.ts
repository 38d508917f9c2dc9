import { DepartmentListResponse, ListTicketsResponse, type StaffAction, TicketDetail, type TicketView } from '@gopy/contracts';
import type { Answer, Caller } from './caller.js';
import { expectStatus } from './citizen.js';

export const DEMO_PASSWORD = 'gopy-1022';

/** Somebody of the city at work, signed in. */
export class StaffMember {
  private constructor(readonly caller: Caller) {}

  static async signIn(caller: Caller, username: string): Promise<StaffMember> {
    const answer = await caller.post('/api/v1/session', { json: { username, password: DEMO_PASSWORD } });
    expectStatus(answer, 201);
    return new StaffMember(caller.with({ cookie: answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '' }));
  }

  async read(code: string): Promise<TicketDetail> {
    return TicketDetail.parse(expectStatus(await this.caller.get(`/api/v1/tickets/${code}`), 200));
  }

  /** Takes the step on what is there now. */
  async take(code: string, action: StaffAction, body: object = {}): Promise<TicketDetail> {
    const { version } = await this.read(code);
    return TicketDetail.parse(expectStatus(await this.tryTo(code, action, { version, ...body }), 200));
  }

  tryTo(code: string, action: string, body: object): Promise<Answer> {
    return this.caller.post(`/api/v1/tickets/${code}/${action}`, { json: body });
  }

  async list(view: TicketView): Promise<ListTicketsResponse> {
    return ListTicketsResponse.parse(expectStatus(await this.caller.get(`/api/v1/tickets?view=${view}`), 200));
  }

  /** A department's id by its code. */
  async department(code: string): Promise<string> {
    const { items } = DepartmentListResponse.parse(expectStatus(await this.caller.get('/api/v1/departments'), 200));
    const found = items.find((department) => department.code === code);
    if (!found) throw new Error(`No department "${code}"`);
    return found.id;
  }
}
