import { asOpened, BareRows, patternOf } from '../bare-rows.mjs';
import { connectTo, onDatabase } from '../database.mjs';
import { closedLoop, openLoop } from '../drive.mjs';
import { quantile } from '../statistics.mjs';
import { load } from './load.mjs';

/** Five round trips, the inserts prepared. */
const plain = (connection, rows) => async () => {
  const { citizen, ticket, event } = rows.draw();
  await connection.query('START TRANSACTION');
  await connection.execute(rows.insertCitizen, citizen);
  await connection.execute(rows.insertTicket, ticket);
  await connection.execute(rows.insertEvent, event);
  await connection.query('COMMIT');
};

/** The same as one round trip. */
const together = (connection, rows) => {
  const all = ['START TRANSACTION', rows.insertCitizen, rows.insertTicket, rows.insertEvent, 'COMMIT'].join(';');
  return async () => {
    const { citizen, ticket, event } = rows.draw();
    await connection.query(all, [...citizen, ...ticket, ...event]);
  };
};

const FORMS = { plain, together };

load(async ({ modelUrl, url, connections, form, timing, perSecond }, tell) => {
  const rows = new BareRows(asOpened(await onDatabase(modelUrl, patternOf)));
  const opened = await Promise.all(Array.from({ length: connections }, () => connectTo(url)));
  const workers = opened.map((connection) => FORMS[form](connection, rows));
  const { latencies, perSecond: reached } = perSecond
    ? await openLoop(workers, { ...timing, perSecond })
    : await closedLoop(workers, timing);
  tell({ perSecond: reached, p99: quantile(latencies, 0.99), p50: quantile(latencies, 0.5) });
});
