import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan, type Repository } from 'typeorm';
import type { Session } from '../domain/session.js';
import { type SessionOwner, SessionStore } from '../domain/session-store.js';
import type { Staff } from '../domain/staff.js';
import { sessionTable } from './session.table.js';
import { staffTable } from './staff.table.js';

@Injectable()
export class DatabaseSessionStore extends SessionStore {
  private readonly sessions: Repository<Session>;
  private readonly staff: Repository<Staff>;

  constructor(dataSource: DataSource) {
    super();
    this.sessions = dataSource.getRepository(sessionTable);
    this.staff = dataSource.getRepository(staffTable);
  }

  async add(session: Session): Promise<void> {
    await this.sessions.insert(session);
  }

  async findByToken(tokenHash: Buffer): Promise<SessionOwner | undefined> {
    const session = await this.sessions.findOneBy({ tokenHash });
    const staff = session && (await this.staff.findOneBy({ id: session.staffId }));
    return session && staff ? { session, staff } : undefined;
  }

  async find(id: string): Promise<Session | undefined> {
    return (await this.sessions.findOneBy({ id })) ?? undefined;
  }

  liveOf(staffId: string, now: Date): Promise<Session[]> {
    return this.sessions.find({
      where: { staffId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { createdAt: 'DESC' },
      take: 100,
    });
  }

  async markSeen(id: string, at: Date): Promise<void> {
    await this.sessions.update({ id }, { lastSeenAt: at });
  }

  async revoke(id: string, at: Date): Promise<void> {
    await this.sessions.update({ id, revokedAt: IsNull() }, { revokedAt: at });
  }
}
