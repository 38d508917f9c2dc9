import type { PresenceRequest } from '@gopy/contracts';
import { DomainError, type StaffActor } from '@gopy/kernel';
import type { TrackingCodes } from '@gopy/tickets';
import type { z } from 'zod';
import type { DeskThings } from '../actions/desk-things.js';
import type { Present } from '../domain/presence-board.js';
import { rooms } from '../domain/rooms.js';
import type { LiveSocket } from './live-socket.js';
import type { PresenceRelay } from './presence-relay.js';

const MAX_TICKETS = 20;

type StaffPresenceParts = { readonly staff: StaffActor; readonly codes: TrackingCodes; readonly things: DeskThings; readonly relay: PresenceRelay };

/** Where one window of a member of staff says it is. */
export class StaffPresence {
  /** The last word counts, also while the first is still being checked. */
  private readonly said = new Map<string, Present['state']>();
  private readonly readable = new Set<string>();

  constructor(
    private readonly socket: LiveSocket,
    private readonly parts: StaffPresenceParts,
  ) {}

  async tell({ code: typedCode, state }: z.infer<typeof PresenceRequest>): Promise<void> {
    const code = this.parts.codes.read(typedCode);
    if (code === null) return;
    if (state === 'gone') return this.leave(code);
    if (!this.said.has(code) && this.said.size >= MAX_TICKETS) throw new DomainError('request.too-many', { retryAfterSeconds: 1 });
    this.said.set(code, state);
    if (!this.readable.has(code)) await this.check(code);
    this.show(code);
  }

  end(): void {
    for (const code of this.said.keys()) this.leave(code);
  }

  private async check(code: string): Promise<void> {
    try {
      await this.parts.things.admit({ topic: 'ticket', id: code }, this.parts.staff);
      this.readable.add(code);
    } catch (refused) {
      this.said.delete(code);
      throw refused;
    }
  }

  private show(code: string): void {
    const state = this.said.get(code);
    if (state === undefined) return;
    const { staff, relay } = this.parts;
    void this.socket.join(rooms.presence(code));
    relay.set(this.socket, code, { staffId: staff.id, name: staff.name, state });
    relay.showTo(this.socket, code);
  }

  private leave(code: string): void {
    this.said.delete(code);
    this.readable.delete(code);
    void this.socket.leave(rooms.presence(code));
    this.parts.relay.leave(this.socket, code);
  }
}
