import { asOpened, BareRows, patternOf } from '../bare-rows.mjs';
import { Server } from 'socket.io';
import { connectTo, onDatabase } from '../database.mjs';
import { nowMs, pause } from '../statistics.mjs';
import { load } from './load.mjs';

/** The least that a live update can cost: one commit, then one message to a socket that is already there. */
load(async ({ modelUrl, url, port, acts, everyMs }, tell) => {
  const rows = new BareRows(asOpened(await onDatabase(modelUrl, patternOf)));
  const { id, code, citizen, ticket, event } = rows.draw();
  const connection = await connectTo(url);
  await connection.query([rows.insertCitizen, rows.insertTicket, rows.insertEvent].join(';'), [...citizen, ...ticket, ...event]);
  const server = new Server(port, { transports: ['websocket'], perMessageDeflate: false });
  const room = server.of('/citizen');
  room.on('connection', (socket) => {
    socket.on('watch', (_request, reply) => reply({ ok: true }));
  });
  tell('ready');
  process.on('message', async () => {
    for (let act = 0; act < acts; act++) {
      const at = nowMs();
      await connection.query(
        `START TRANSACTION; UPDATE ticket SET version = version + 1, first_responded_at = ? WHERE id = ?; ${rows.insertEvent}; COMMIT`,
        [new Date(), id, ...rows.event(id, code, {})],
      );
      room.emit('changed', { at });
      await pause(everyMs * (0.5 + Math.random()));
    }
    tell('done');
  });
});
