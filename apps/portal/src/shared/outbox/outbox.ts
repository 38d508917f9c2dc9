import type { OpenFeedbackRequest } from '@gopy/contracts';
import { excerptOf } from '../excerpt-of.js';
import { keptWriting } from '../kept-writing.js';
import { myReports } from '../my-reports.js';
import { device } from './device.js';
import { handedOver } from './handed-over.js';
import { post } from './post.js';
import { sendWaiting } from './send-waiting.js';
import { uploadProgress } from './upload-progress.js';
import { collectedFrom, inOrder, nextOrder, type WaitingReport } from './waiting-report.js';

export interface OutboxState {
  reports: readonly WaitingReport[];
  /** False where the browser keeps nothing beyond this page. */
  keeps: boolean;
  /** Codes of reports that arrived while nobody was waiting for them on this page. */
  news: readonly string[];
}

const NAME = 'gopy-outbox';
const PAUSES_SECONDS = [2, 5, 15, 30, 60];
/** Of what has arrived, enough to tell a second tab so. */
const REMEMBERED = 20;

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;
const listeners = new Set<() => void>();
const awaited = new Set<string>();
let state: OutboxState = { reports: [], keeps: true, news: [] };
let round: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;

/** Finished reports of this device: kept until the city has them, sent as soon as it can be reached. */
export const outbox = {
  get: (): OutboxState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Once per visit. */
  async start(): Promise<void> {
    channel?.addEventListener('message', () => void refresh());
    addEventListener('online', () => void outbox.send());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void outbox.send());
    await tidy();
    await outbox.send();
  },

  /** Takes a report over, unless it was handed over already, by another tab or a second tap. */
  async handOver(key: string, body: OpenFeedbackRequest, draft: unknown): Promise<void> {
    const { reports } = await device();
    const order = nextOrder(await reports.all());
    const words = { key, body, draft, excerpt: excerptOf(body.content), state: 'waiting' } as const;
    await reports.change(key, (before) => {
      if (before?.state === 'waiting' || before?.state === 'sent') return before;
      return { ...words, order: before?.order ?? order, tried: before?.tried ?? [], ...(before?.apart && { apart: before.apart }) };
    });
    handedOver.add(key);
    await changed();
    void askForBackgroundSync();
  },

  /** Sends what waits, now; resolves when that was tried once. */
  send(): Promise<void> {
    clearTimeout(timer);
    round ??= sendRound().finally(() => (round = undefined));
    return round;
  },

  async find(key: string): Promise<WaitingReport | undefined> {
    return (await device()).reports.get(key);
  },

  /** Somebody looks at this one: its arrival is no news. */
  await(key: string): () => void {
    awaited.add(key);
    return () => awaited.delete(key);
  },

  /** Out of the queue, to be corrected under the same key. */
  async takeBack(key: string): Promise<WaitingReport | undefined> {
    const { reports } = await device();
    const report = await reports.change(
      key,
      (before) => before && (before.state === 'sent' ? before : { ...before, state: 'editing', request: undefined }),
    );
    if (report?.state === 'editing') handedOver.remove(key);
    await changed();
    return report?.state === 'editing' ? report : undefined;
  },

  async remove(key: string): Promise<void> {
    const { reports, photos } = await device();
    await reports.change(key, (before) => (before?.state === 'sent' ? before : undefined));
    for (const photo of await photos.all()) if (photo.report === key) await photos.change(photo.key, () => undefined);
    await changed();
  },

  heard(code: string): void {
    show({ ...state, news: state.news.filter((other) => other !== code) });
  },
};

async function sendRound(): Promise<void> {
  const here = await device();
  if (!(await here.reports.all()).some(({ state: at }) => at === 'waiting')) return refresh();
  if (!navigator.onLine) return refresh();
  const { left, afterSeconds } = await sendWaiting({ device: here, post, onProgress: uploadProgress.set });
  await changed();
  failures = left === 0 ? 0 : failures + 1;
  if (left === 0) return;
  const pause = afterSeconds ?? PAUSES_SECONDS[Math.min(failures, PAUSES_SECONDS.length) - 1] ?? 60;
  timer = setTimeout(() => void outbox.send(), pause * 1000);
}

async function changed(): Promise<void> {
  await refresh();
  channel?.postMessage('changed');
}

async function refresh(): Promise<void> {
  const { reports, keeps } = await device();
  for (const report of await reports.all()) if (report.state === 'sent' && !report.collected) await collect(report.key);
  show({ ...state, reports: inOrder(await reports.all()), keeps: keeps() });
}

/** Into my reports, by one tab alone; then the secret stands in one place again. */
async function collect(key: string): Promise<void> {
  let mine: WaitingReport | undefined;
  await (
    await device()
  ).reports.change(key, (report) => {
    if (report?.state !== 'sent' || report.collected) return report;
    mine = report;
    return collectedFrom(report);
  });
  if (!mine?.receipt) return;
  const { code, secret, receivedAt, dueAt } = mine.receipt;
  handedOver.add(key);
  myReports.keep({ code, secret, receivedAt, dueAt, excerpt: mine.excerpt });
  if (!awaited.has(key)) show({ ...state, news: [...state.news, code] });
}

function show(next: OutboxState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Photos of no report, and corrections that were given up, go on the second visit that finds them so: another tab may just be choosing one. */
async function tidy(): Promise<void> {
  const { photos, reports } = await device();
  const all = inOrder(await reports.all());
  const known = new Set([
    handedOver.draft(),
    ...keptWriting.photoNames(),
    ...all.filter(({ state: at }) => at !== 'sent').map(({ key }) => key),
  ]);
  for (const { key } of await photos.all())
    await photos.change(key, (photo) => {
      if (!photo || known.has(photo.report)) return photo && { ...photo, orphan: undefined };
      return photo.orphan ? undefined : { ...photo, orphan: true };
    });
  const sent = all.filter(({ state: at, collected }) => at === 'sent' && collected);
  for (const { key } of sent.slice(0, -REMEMBERED)) await reports.change(key, () => undefined);
}

/** Where there is such a thing, the browser sends it even after the page is closed. */
async function askForBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const sync: unknown = registration && Reflect.get(registration, 'sync');
  if (isSync(sync)) await sync.register(NAME).catch(() => undefined);
}

const isSync = (found: unknown): found is { register(tag: string): Promise<void> } =>
  typeof found === 'object' && found !== null && 'register' in found;
