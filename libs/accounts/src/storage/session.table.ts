import { EntitySchema } from 'typeorm';
import type { Session } from '../domain/session.js';

export const sessionTable = new EntitySchema<Session>({
  name: 'staff_session',
  tableName: 'staff_session',
  columns: {
    id: { type: 'bigint', unsigned: true, primary: true },
    staffId: { name: 'staff_id', type: 'bigint', unsigned: true },
    tokenHash: { name: 'token_hash', type: 'binary', length: 32 },
    createdAt: { name: 'created_at', type: 'datetime', precision: 3 },
    lastSeenAt: { name: 'last_seen_at', type: 'datetime', precision: 3 },
    expiresAt: { name: 'expires_at', type: 'datetime', precision: 3 },
    revokedAt: { name: 'revoked_at', type: 'datetime', precision: 3, nullable: true },
    address: { type: 'varchar', length: 45 },
    userAgent: { name: 'user_agent', type: 'varchar', length: 300 },
  },
});
