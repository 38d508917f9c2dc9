import { CitizenSocket } from '../citizen-socket.mjs';
import { nowMs } from '../statistics.mjs';
import { load } from './load.mjs';

const AT_ONCE = 50;

/** Many screens on one ticket; tells when all of them are there, and when the last of them has heard of a change. */
load(async ({ port, watchers, code, secret }, tell) => {
  let heard = 0;
  const arrive = () => {
    heard += 1;
    if (heard % watchers === 0) tell({ lastAt: nowMs() });
  };
  for (let open = 0; open < watchers; open += AT_ONCE) {
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, watchers - open) }, async () => {
        const screen = await CitizenSocket.open(port);
        const answer = await screen.watch(code, secret);
        if (!answer.ok) throw new Error(`Watching was refused: ${JSON.stringify(answer)}`);
        screen.onChanged = arrive;
      }),
    );
  }
  tell({ watching: watchers });
});
