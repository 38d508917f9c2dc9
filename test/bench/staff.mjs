import { createHash } from 'node:crypto';
import { onDatabase } from './database.mjs';

const LIFETIME_MS = 12 * 3600 * 1000;
const tokenOf = (username) => `bench-session-of-${username}`;

/** Header that signs a request as this person. */
export const asStaff = (username) => `cookie: gopy_session=${tokenOf(username)}\r\n`;
export const officerOf = (departmentId) => `officer-${departmentId}`;
export const approverOf = (departmentId) => `approver-${departmentId}`;

/** People with sessions, so that signing in (slow on purpose) is no part of what is measured. */
export async function addStaff(url) {
  await onDatabase(url, async (query) => {
    const departments = await query('SELECT id FROM department');
    const people = [
      ['coordinator', 'coordinator', null],
      ['operator', 'operator', null],
      ...departments.flatMap(({ id }) => [
        [officerOf(id), 'officer', id],
        [approverOf(id), 'approver', id],
      ]),
    ];
    const now = new Date();
    const until = new Date(now.getTime() + LIFETIME_MS);
    await query('DELETE FROM staff_session; DELETE FROM staff');
    await query('INSERT INTO staff (id, username, name, role, department_id, password_hash, active, created_at) VALUES ?', [
      people.map(([username, role, department], at) => [at + 1, username, 'Nguyễn Văn An', role, department, 'none', true, now]),
    ]);
    await query(
      'INSERT INTO staff_session (id, staff_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent) VALUES ?',
      [
        people.map(([username], at) => [
          at + 1,
          at + 1,
          createHash('sha256').update(tokenOf(username)).digest(),
          now,
          now,
          until,
          '127.0.0.1',
          'bench',
        ]),
      ],
    );
  });
}
