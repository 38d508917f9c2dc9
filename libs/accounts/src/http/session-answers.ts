import type { SessionListResponse, SessionResponse } from '@gopy/contracts';
import type { StaffActor } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { Session } from '../domain/session.js';
import { DepartmentNames } from './department-names.js';
import { VIEWS_OF_ROLE } from './views-of-role.js';

type Person = Pick<StaffActor, 'id' | 'username' | 'name' | 'role' | 'departmentId'>;

/** Sessions as the contract shows them. */
@Injectable()
export class SessionAnswers {
  constructor(private readonly departments: DepartmentNames) {}

  one({ id, username, name, role, departmentId }: Person, session: Session): SessionResponse {
    const department = departmentId === null ? undefined : this.departments.named(departmentId);
    const staff = { id, username, name, role, ...(department && { department }), views: [...VIEWS_OF_ROLE[role]] };
    return { staff, sessionId: session.id, expiresAt: session.expiresAt.toISOString() };
  }

  all(sessions: readonly Session[], currentId: string): SessionListResponse {
    return {
      items: sessions.map(({ id, createdAt, lastSeenAt, address, userAgent }) => ({
        id,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        address,
        userAgent,
        current: id === currentId,
      })),
    };
  }
}
