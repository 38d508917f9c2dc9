import { nowMs, pause } from './statistics.mjs';

/** As many as there are workers, each doing one thing after the other; counts what ends between warm-up and end. */
export async function closedLoop(workers, { warmUpMs, forMs }) {
  const begin = nowMs() + warmUpMs;
  const end = begin + forMs;
  const latencies = [];
  const one = async (work) => {
    for (let from = nowMs(); from < end;) {
      await work();
      const till = nowMs();
      if (till >= begin && till < end) latencies.push(till - from);
      from = till;
    }
  };
  await Promise.all(workers.map(one));
  return { perSecond: (latencies.length / forMs) * 1000, latencies };
}

/** Evenly spaced starts whatever the answers do; latency counts from the intended start. */
export async function openLoop(workers, { perSecond, warmUpMs, forMs }) {
  const idle = [...workers];
  const due = [];
  const latencies = [];
  const begin = nowMs();
  const total = Math.round((perSecond * (warmUpMs + forMs)) / 1000);
  const run = async (work, intended) => {
    await work();
    if (intended >= begin + warmUpMs) latencies.push(nowMs() - intended);
    idle.push(work);
    sendDue();
  };
  const sendDue = () => {
    while (idle.length > 0 && due.length > 0) void run(idle.pop(), due.shift());
  };
  for (let sent = 0; sent < total;) {
    for (const elapsed = nowMs() - begin; sent < total && (sent * 1000) / perSecond <= elapsed; sent++)
      due.push(begin + (sent * 1000) / perSecond);
    sendDue();
    await pause(1); // A generator that spins would take the processor from what it measures.
  }
  while (idle.length < workers.length || due.length > 0) await pause(5);
  return { latencies };
}
