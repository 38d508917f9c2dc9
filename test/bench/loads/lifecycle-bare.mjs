import { asOpened, BareRows, patternOf } from '../bare-rows.mjs';
import { connectTo, onDatabase } from '../database.mjs';
import { closedLoop } from '../drive.mjs';
import { load } from './load.mjs';

const ANSWER = JSON.stringify({
  text: 'Đơn vị đã thay bóng đèn và kiểm tra cả tuyến.',
  outcome: 'done',
  attachmentIds: [],
  departmentId: '1',
  at: new Date().toISOString(),
});
const now = () => new Date();
/** What each step after the opening changes in the ticket's row. */
const STEPS = [
  [
    'ticket.dispatched',
    () => ({
      status: 'dispatched',
      department_id: 1,
      dispatched_at: now(),
      due_at: now(),
      first_response_due_at: now(),
      routing: ANSWER,
      version: 2,
    }),
  ],
  ['ticket.accepted', () => ({ status: 'in_progress', first_responded_at: now(), version: 3 })],
  ['ticket.submitted', () => ({ status: 'in_review', submitted: ANSWER, version: 4 })],
  ['ticket.answered', () => ({ status: 'answered', submitted: null, answer: ANSWER, answered_at: now(), version: 5 })],
  ['ticket.rated', () => ({ status: 'closed', rating: ANSWER, closed_at: now(), version: 6 })],
];

async function lifecycle(connection, rows) {
  const { id, code, citizen, ticket, event } = rows.draw();
  await connection.query(['START TRANSACTION', rows.insertCitizen, rows.insertTicket, rows.insertEvent, 'COMMIT'].join(';'), [
    ...citizen,
    ...ticket,
    ...event,
  ]);
  for (const [type, changes] of STEPS) {
    const changed = changes();
    await connection.query('START TRANSACTION; SELECT * FROM ticket WHERE id = ? FOR UPDATE', [id]);
    await connection.query(`UPDATE ticket SET ? WHERE id = ?; ${rows.insertEvent}; COMMIT`, [
      changed,
      id,
      ...rows.event(id, code, { type, version: changed.version, data: ANSWER }),
    ]);
  }
}

load(async ({ modelUrl, url, clients, timing }, tell) => {
  const rows = new BareRows(asOpened(await onDatabase(modelUrl, patternOf)));
  const connections = await Promise.all(Array.from({ length: clients }, () => connectTo(url)));
  const { perSecond } = await closedLoop(
    connections.map((connection) => () => lifecycle(connection, rows)),
    timing,
  );
  tell({ perSecond });
});
