import type { OpenFeedbackRequest } from '@gopy/contracts';
import { ProblemError } from '@gopy/web-kit';
import { isCode, refusalOf } from './refusal.js';
import type { Device } from './device.js';
import type { Post } from './post.js';
import { type Uploading, uploadPhoto } from './upload-photo.js';
import { keyOf, sentAs, type WaitingReport } from './waiting-report.js';

export interface Sending {
  device: Device;
  post: Post;
  onProgress?: Uploading['onProgress'];
}

const AT_ONCE = 2;
const REUSED = 'idempotency.key-reused';

/** One try: ends as sent or refused, or throws what the network did, and then the next try goes on from there. */
export async function sendReport(report: WaitingReport, sending: Sending): Promise<void> {
  const { reports } = sending.device;
  try {
    await sendOrRenewPhotos(report, sending);
  } catch (error) {
    const reused = isCode(error, REUSED);
    if (reused && (await foundEarlier(report, sending))) return;
    const problem = refusalOf(error);
    if (!problem) throw error;
    const apart = (now: WaitingReport) => (reused ? { apart: (now.apart ?? 0) + 1, tried: [] } : {});
    await reports.change(report.key, (now) =>
      now?.state === 'waiting' ? { ...now, ...apart(now), state: 'refused', request: undefined, problem } : now,
    );
  }
}

/** The city says itself which photos it has no more; a phone's clock could not. */
async function sendOrRenewPhotos(report: WaitingReport, sending: Sending): Promise<void> {
  try {
    await sendOnce(report, sending);
  } catch (error) {
    if (!isCode(error, 'attachment.unknown')) throw error;
    const { photos, reports } = sending.device;
    for (const key of report.body.attachmentIds ?? []) await photos.change(key, (photo) => photo && { ...photo, id: undefined });
    await reports.change(report.key, (now) => now && { ...now, request: undefined });
    await sendOnce(report, sending);
  }
}

async function sendOnce({ key }: WaitingReport, sending: Sending): Promise<void> {
  const { device, post } = sending;
  const found = await fixed(key, sending);
  if (!found?.request) return;
  const { request } = found;
  const receipt = await post.open(request, keyOf(found));
  await finish(key, device, (report) => sentAs(report, receipt, false));
}

/** Written down before it goes out: whatever is cut from here on, the next try says exactly the same. */
async function fixed(key: string, sending: Sending): Promise<WaitingReport | undefined> {
  const { reports } = sending.device;
  const report = await reports.get(key);
  if (report?.state !== 'waiting') return undefined;
  const request = report.request ?? { ...report.body, attachmentIds: await photoIds(report.body.attachmentIds ?? [], sending) };
  const written = await reports.change(key, (now) => {
    if (now?.state !== 'waiting') return now;
    const said = now.request ?? request;
    return { ...now, request: said, tried: [...now.tried.filter((tried) => !isSame(tried, said)), said] };
  });
  return written?.state === 'waiting' ? written : undefined;
}

/** One that fails does not hold the others up: what has arrived is not sent again. */
async function photoIds(keys: readonly string[], { device: { photos }, post, onProgress }: Sending): Promise<string[]> {
  const ids: (string | undefined)[] = [];
  const failures: unknown[] = [];
  const left = [...keys.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, key] = next;
      await uploadPhoto(key, { photos, post, ...(onProgress && { onProgress }) }).then(
        (id) => (ids[at] = id),
        (error: unknown) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const refused = failures.map(refusalOf).find((problem) => problem !== undefined);
  if (refused) throw new ProblemError({ ...refused, errors: [{ field: 'attachmentIds', message: refused.detail }] });
  if (failures.length > 0) throw failures[0];
  return ids.filter((id) => id !== undefined);
}

/**
 * The key is taken by words from before a correction: they did arrive, and their receipt is this report's. False where nobody
 * knows any more what went out, because the browser forgot it: then a person decides whether these words are another report.
 */
async function foundEarlier({ key }: WaitingReport, { device, post }: Sending): Promise<boolean> {
  const report = await device.reports.get(key);
  for (const request of [...(report?.tried ?? [])].reverse()) {
    try {
      const receipt = await post.open(request, keyOf(report ?? { key }));
      await finish(key, device, (now) => sentAs(now, receipt, !isSame(request, report?.request)));
      return true;
    } catch (error) {
      if (!isCode(error, REUSED)) throw error;
    }
  }
  return false;
}

async function finish(key: string, { reports, photos }: Device, sent: (report: WaitingReport) => WaitingReport): Promise<void> {
  await reports.change(key, (now) => now && sent(now));
  for (const photo of await photos.all()) if (photo.report === key) await photos.change(photo.key, () => undefined);
}

const isSame = (one: OpenFeedbackRequest, other: OpenFeedbackRequest | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
