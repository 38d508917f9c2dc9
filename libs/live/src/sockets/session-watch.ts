import { SESSION_REVOKED } from '@gopy/accounts';
import { seconds, type StaffActor } from '@gopy/kernel';
import { Broadcast, ProcessLog, StaffSessions } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { LiveSocket } from './live-socket.js';

type Guarded = { readonly socket: LiveSocket; readonly token: string; readonly staff: StaffActor };
const RECHECK_EVERY = seconds(10);
const Revoked = z.object({ sessionId: z.string() });

/** Hangs up on sockets whose session ended or whose owner got another role; the browser then knocks anew. */
@Injectable()
export class SessionWatch {
  private readonly guarded = new Map<string, Guarded>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: StaffSessions,
    private readonly broadcast: Broadcast,
    private readonly processLog: ProcessLog,
  ) {}

  start(): void {
    this.broadcast.listen(SESSION_REVOKED, (message) => this.hangUp(message)).catch(() => undefined);
    // A lost nudge must not leave a revoked session listening.
    this.timer = setTimeout(() => void this.recheck(), RECHECK_EVERY);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  guard(guarded: Guarded): void {
    const { id } = guarded.socket;
    this.guarded.set(id, guarded);
    guarded.socket.on('disconnect', () => this.guarded.delete(id));
  }

  private hangUp(message: unknown): void {
    const revoked = Revoked.safeParse(message).data;
    for (const { socket, staff } of this.guarded.values()) if (staff.sessionId === revoked?.sessionId) socket.conn.close();
  }

  private async recheck(): Promise<void> {
    const byToken = new Map([...this.guarded.values()].map((guarded) => [guarded.token, guarded]));
    for (const { token, staff } of byToken.values()) {
      const now = await this.found(token, staff);
      if (!now || now.role !== staff.role || now.departmentId !== staff.departmentId) this.closeAll(token);
    }
    this.timer?.refresh();
  }

  /** While the database is away everybody stays. */
  private async found(token: string, staff: StaffActor): Promise<StaffActor | undefined> {
    try {
      return await this.sessions.find(token);
    } catch (error) {
      this.processLog.logger.warn({ err: error }, 'a session could not be rechecked');
      return staff;
    }
  }

  private closeAll(token: string): void {
    for (const { socket, token: own } of this.guarded.values()) if (own === token) socket.conn.close();
  }
}
