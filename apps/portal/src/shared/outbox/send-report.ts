import type { OpenFeedbackRequest } from '@gopy/contracts';
import { ProblemError } from '@gopy/web-kit';
import { isCode, refusalOf } from './refusal.js';
import type { Device } from './device.js';
import type { Post } from './post.js';
import { type Uploading, uploadPhoto } from './upload-photo.js';
import { sentAs, type WaitingReport } from './waiting-report.js';

export interface Sending {
  device: Device;
  post: Post;
  onProgress?: Uploading['onProgress'];
}

const AT_ONCE = 2;

/** One try: ends as sent or refused, or throws what the network did, and then the next try goes on from there. */
export async function sendReport(report: WaitingReport, sending: Sending): Promise<void> {
  const { reports } = sending.device;
  try {
    await sendOrRenewPhotos(report, sending);
  } catch (error) {
    if (isCode(error, 'idempotency.key-reused')) return foundEarlier(report, sending);
    const problem = refusalOf(error);
    if (!problem) throw error;
    await reports.change(report.key, (now) => (now?.state === 'waiting' ? { ...now, state: 'refused', request: undefined, problem } : now));
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
  const request = await fixedRequest(key, sending);
  if (!request) return;
  const receipt = await post.open(request, key);
  await finish(key, device, (report) => sentAs(report, receipt, false));
}

/** Written down before it goes out: whatever is cut from here on, the next try says exactly the same. */
async function fixedRequest(key: string, sending: Sending): Promise<OpenFeedbackRequest | undefined> {
  const { reports } = sending.device;
  const report = await reports.get(key);
  if (report?.state !== 'waiting') return undefined;
  const request = report.request ?? { ...report.body, attachmentIds: await photoIds(report.body.attachmentIds ?? [], sending) };
  const fixed = await reports.change(key, (now) => {
    if (now?.state !== 'waiting') return now;
    const said = now.request ?? request;
    return { ...now, request: said, tried: [...now.tried.filter((tried) => !isSame(tried, said)), said] };
  });
  return fixed?.state === 'waiting' ? fixed.request : undefined;
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

/** The key is taken by words from before a correction: they did arrive, and their receipt is this report's. */
async function foundEarlier({ key }: WaitingReport, { device, post }: Sending): Promise<void> {
  const report = await device.reports.get(key);
  for (const request of [...(report?.tried ?? [])].reverse()) {
    try {
      const receipt = await post.open(request, key);
      return await finish(key, device, (now) => sentAs(now, receipt, !isSame(request, report?.request)));
    } catch (error) {
      if (!isCode(error, 'idempotency.key-reused')) throw error;
    }
  }
  await openApart(key, device, post);
}

/** Nobody knows any more what went out under this key, because the browser forgot it: these words are a report of their own. */
async function openApart(key: string, device: Device, post: Post): Promise<void> {
  const report = await device.reports.get(key);
  if (!report?.request) return;
  const receipt = await post.open(report.request, `${key}-2`);
  await finish(key, device, (now) => sentAs(now, receipt, false));
}

async function finish(key: string, { reports, photos }: Device, sent: (report: WaitingReport) => WaitingReport): Promise<void> {
  await reports.change(key, (now) => now && sent(now));
  for (const photo of await photos.all()) if (photo.report === key) await photos.change(photo.key, () => undefined);
}

const isSame = (one: OpenFeedbackRequest, other: OpenFeedbackRequest | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
