import type { OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { OfflineError, ProblemError } from '@gopy/web-kit';
import { type Device, memoryDevice } from './device.js';
import type { Post } from './post.js';
import { sendWaiting } from './send-waiting.js';
import type { WaitingReport } from './waiting-report.js';

const refusal = (code: string, status: number, more: object = {}) =>
  new ProblemError({ type: 'about:blank', title: code, status, code, detail: `${code}.`, ...more });

/** A city of one ticket per key, that remembers photos until it is told to forget them. */
class SmallCity implements Post {
  readonly tickets = new Map<string, string>();
  readonly uploaded: string[] = [];
  private readonly photos = new Set<string>();
  /** What happens to each coming call, in order: lost on the way there, or on the way back. */
  cuts: ('there' | 'back' | 'fine')[] = [];

  async upload({ name }: { name: string }): Promise<string> {
    return this.through(() => {
      this.uploaded.push(name);
      const id = `${name}-${this.uploaded.length}`;
      this.photos.add(id);
      return id;
    });
  }

  async open(request: OpenFeedbackRequest, key: string): Promise<OpenFeedbackResponse> {
    return this.through(() => {
      const [said, known] = [JSON.stringify(request), this.tickets.get(key)];
      if (known !== undefined && known !== said) throw refusal('idempotency.key-reused', 409);
      if (known === undefined && request.attachmentIds?.some((id) => !this.photos.has(id))) throw refusal('attachment.unknown', 400);
      this.tickets.set(key, said);
      return { code: `DN-${key}`, secret: 's', status: 'received', receivedAt: '2026-11-24T00:00:00Z', dueAt: '2026-12-01T00:00:00Z' };
    });
  }

  forgetPhotos(): void {
    this.photos.clear();
  }

  private through<Result>(work: () => Result): Result {
    const cut = this.cuts.shift();
    if (cut === 'there') throw new OfflineError();
    const result = work();
    if (cut === 'back') throw new OfflineError();
    return result;
  }
}

let city: SmallCity;
let device: Device;
beforeEach(() => {
  city = new SmallCity();
  device = memoryDevice();
});

async function handOver(content: string, photos: readonly string[] = []): Promise<void> {
  for (const [order, key] of photos.entries())
    await device.photos.change(key, () => ({ key, report: 'k', order, name: key, file: new Blob([key]) }));
  const body = { content, attachmentIds: [...photos] };
  await device.reports.change('k', (before) => ({
    key: 'k',
    order: 1,
    excerpt: content,
    state: 'waiting',
    body,
    tried: before?.tried ?? [],
    ...(before?.apart && { apart: before.apart }),
    draft: null,
  }));
}
const send = () => sendWaiting({ device, post: city });
const report = (): Promise<WaitingReport | undefined> => device.reports.get('k');

describe('a report on its way', () => {
  it('makes one ticket with its photos, however it is cut', async () => {
    await handOver('Ngập', ['a', 'b']);
    city.cuts = ['there', 'fine'];
    expect(await send()).toEqual({ left: 1 });
    city.cuts = ['fine', 'back'];
    expect(await send()).toEqual({ left: 1 });
    expect(await send()).toEqual({ left: 0 });

    expect([...city.tickets.keys()]).toEqual(['k']);
    expect(await report()).toMatchObject({ state: 'sent', receipt: { code: 'DN-k' }, arrivedAsBefore: false });
    expect(await device.photos.all()).toEqual([]);
  });

  it('does not send a photo again that has arrived', async () => {
    await handOver('Ngập', ['a', 'b', 'c']);
    city.cuts = ['fine', 'there', 'fine'];
    await send();
    await send();

    expect(city.uploaded.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('sends its photos anew when the city has them no more, by the word of the city and no clock', async () => {
    await handOver('Ngập', ['a']);
    city.cuts = ['fine', 'there'];
    await send();
    city.forgetPhotos();
    await send();

    expect(city.uploaded).toEqual(['a', 'a']);
    expect(city.tickets.get('k')).toContain('a-2');
  });

  it('whose words were corrected after they had arrived unseen is told so, and stays one', async () => {
    await handOver('Ngập');
    city.cuts = ['back'];
    await send();
    await handOver('Ngập nặng');
    await send();

    expect([...city.tickets.values()]).toEqual([expect.stringContaining('"Ngập"')]);
    expect(await report()).toMatchObject({ state: 'sent', arrivedAsBefore: true, body: { content: 'Ngập nặng' } });
  });

  it('of which the browser forgot that it went out asks the person, and makes another only when sent again, once', async () => {
    city.tickets.set('k', 'something else');
    await handOver('Ngập');
    await send();
    await send();
    expect([...city.tickets.keys()]).toEqual(['k']);
    expect(await report()).toMatchObject({ state: 'refused', problem: { code: 'idempotency.key-reused' } });

    await handOver('Ngập');
    city.cuts = ['back'];
    await send();
    await send();
    expect([...city.tickets.keys()]).toEqual(['k', 'k-2']);
    expect(await report()).toMatchObject({ state: 'sent' });
  });

  it('comes back when the city refuses it, and waits when the city is busy or something else answers', async () => {
    await handOver('Ngập');
    jest.spyOn(city, 'open').mockRejectedValueOnce(refusal('server.busy', 503, { retryAfterSeconds: 7 }));
    expect(await send()).toEqual({ left: 1, afterSeconds: 7 });
    jest.spyOn(city, 'open').mockRejectedValueOnce(refusal('request.not-found', 404, { detail: 'HTTP 404' }));
    expect(await send()).toEqual({ left: 1 });
    jest.spyOn(city, 'open').mockRejectedValueOnce(refusal('category.unknown', 400));
    expect(await send()).toEqual({ left: 0 });

    expect(await report()).toMatchObject({ state: 'refused', problem: { code: 'category.unknown' } });
  });
});
