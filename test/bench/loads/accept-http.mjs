import { closedLoop, openLoop } from '../drive.mjs';
import { reportForm } from '../form.mjs';
import { HttpConnection, expecting } from '../http-connection.mjs';
import { quantile } from '../statistics.mjs';
import { load } from './load.mjs';

load(async ({ port, connections, place, timing, perSecond }, tell) => {
  const run = `${process.pid}-${Date.now()}`;
  let number = 0;
  const opened = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)));
  const workers = opened.map((connection) => async () => {
    number += 1;
    expecting(
      await connection.send('POST', '/api/v1/feedback', {
        headers: `idempotency-key: ${run}-${number}\r\n`,
        body: reportForm(number, place),
      }),
      201,
    );
  });
  const { latencies, perSecond: reached } = perSecond
    ? await openLoop(workers, { ...timing, perSecond })
    : await closedLoop(workers, timing);
  tell({ perSecond: reached, p99: quantile(latencies, 0.99), p50: quantile(latencies, 0.5) });
});
