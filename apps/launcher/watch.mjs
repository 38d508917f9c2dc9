import { end, isEnding } from './lifetime.mjs';
import { tail } from './processes.mjs';
import { complain } from './say.mjs';

/** Nothing is restarted silently: when a process leaves by itself, say so and stop all. */
export function watch(service) {
  void service.exited.then((how) => {
    if (service.expected || isEnding()) return;
    complain(`${service.name} ended by itself (${how}). Its last lines (${service.file}):\n${tail(service.file)}`);
    void end(1, 'Stopping the rest…');
  });
  return service;
}

/** Asks `isReady` until it says yes; false when the process ends first or the time is over. */
export async function readyBefore(service, isReady, limitMs) {
  const until = Date.now() + limitMs;
  while (Date.now() < until && !isEnding() && !service?.over) {
    if (await isReady()) return !service?.over;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
