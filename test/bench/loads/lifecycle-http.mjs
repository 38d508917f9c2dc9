import { closedLoop } from '../drive.mjs';
import { reportForm } from '../form.mjs';
import { expecting, HttpConnection } from '../http-connection.mjs';
import { approverOf, asStaff, officerOf } from '../staff.mjs';
import { quantile } from '../statistics.mjs';
import { load } from './load.mjs';

const COORDINATOR = asStaff('coordinator');
const tally = { dispatched: 0, routerWasFirst: 0 };

/** One report from the citizen's form to the citizen's rating. */
async function lifecycle(connection, number, { places, run }) {
  const place = places[number % places.length];
  const { code, secret } = expecting(
    await connection.send('POST', '/api/v1/feedback', {
      headers: `idempotency-key: ${run}-${number}\r\n`,
      body: reportForm(number, place),
    }),
    201,
  );
  const act = async (action, who, body) =>
    expecting(await connection.send('POST', `/api/v1/tickets/${code}/${action}`, { headers: who, body }), 200);
  const { version, department } = await dispatched(connection, code, place.departmentId);
  const [officer, approver] = [asStaff(officerOf(department.id)), asStaff(approverOf(department.id))];
  const accepted = await act('accept', officer, { version });
  const submitted = await act('submit', officer, {
    version: accepted.version,
    answer: 'Đơn vị đã thay bóng đèn và kiểm tra cả tuyến; kính mong bà con tiếp tục phản ánh khi cần.',
    outcome: 'done',
  });
  await act('approve', approver, { version: submitted.version });
  const rated = expecting(
    await connection.send('POST', `/api/v1/feedback/${code}/rating`, {
      headers: `authorization: Ticket ${secret}\r\n`,
      body: { score: 'satisfied' },
    }),
    201,
  );
  if (rated.status !== 'closed') throw new Error(`A rated ticket is ${rated.status}`);
}

/** The coordinator dispatches at once; where the router was faster, the coordinator sees that. */
async function dispatched(connection, code, departmentId) {
  for (let version = 1; ;) {
    const answer = await connection.send('POST', `/api/v1/tickets/${code}/dispatch`, {
      headers: COORDINATOR,
      body: { version, departmentId },
    });
    if (answer.status === 200) return (tally.dispatched++, JSON.parse(answer.text));
    expecting(answer, 409);
    const found = expecting(await connection.send('GET', `/api/v1/tickets/${code}`, { headers: COORDINATOR }), 200);
    if (found.status !== 'received') return (tally.routerWasFirst++, found);
    ({ version } = found);
  }
}

load(async ({ port, clients, places, timing }, tell) => {
  const run = `${process.pid}-${Date.now()}`;
  let number = 0;
  const connections = await Promise.all(Array.from({ length: clients }, () => HttpConnection.open(port)));
  const { perSecond, latencies } = await closedLoop(
    connections.map((connection) => () => lifecycle(connection, (number += 1), { places, run })),
    timing,
  );
  tell({ perSecond, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), ...tally });
});
