import sharp from 'sharp';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { City } from '../support/a-city.js';
import type { Answer, Caller } from '../support/caller.js';
import type { Citizen, Receipt } from '../support/citizen.js';
import type { StaffMember } from '../support/staff-member.js';
import { until } from '../support/until.js';

jest.setTimeout(60_000);

const HOSTILE = `Đèn hỏng </title><script>alert(1)</script> "><img src=x onerror=alert(2)> ' onload='x' </div></script> & hết`;
const PAGE = { accept: 'text/html', 'accept-language': 'vi' };

let city: City;
let lan: Citizen;
let coordinator: StaffMember;
let visitor: Caller;
beforeAll(async () => {
  city = await City.start();
  lan = city.citizen();
  coordinator = await city.staff('coordinator');
  visitor = city.caller();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const open = (path: string, headers: Record<string, string> = PAGE): Promise<Answer> => visitor.get(path, { headers });

async function reportWithPhoto(
  content = 'Đèn đường trước số 12 Lê Duẩn hỏng, gọi tôi 0905 123 456.',
): Promise<{ ticket: Receipt; photo: string }> {
  const photo = await lan.photo(await quarters(800, 600).jpeg().toBuffer());
  const ticket = await lan.report({ content, attachmentIds: [photo], consents: { textVersion: '2026-11', publishPhotos: true } });
  return { ticket, photo };
}

async function publish({ code }: Receipt, content: string, photos: readonly object[] = []): Promise<void> {
  const { publication } = await until(
    () => coordinator.read(code),
    ({ version }) => version > 1,
  );
  await coordinator.take(code, 'publish', { content, address: '12 Lê Duẩn', photos, risks: publication.risks });
}

describe('a report that is not published', () => {
  it('shows how it fares and not a word of it, and stays out of search engines', async () => {
    const { ticket } = await reportWithPhoto();
    await lan.untilStatus(ticket, 'dispatched');

    const page = await open(`/b/${ticket.code}`);

    expect(page.status).toBe(200);
    expect(page.contentType).toBe('text/html');
    expect(page.text).toContain('Đã chuyển đơn vị');
    expect(page.text).toContain('<meta name="robots" content="noindex" />');
    expect(page.text).not.toMatch(/Đèn đường|0905|board\/photos|<noscript>/);
  });

  it('is found by its code in small letters, and says so in English when asked', async () => {
    const ticket = await lan.report();

    const page = await open(`/b/${ticket.code.toLowerCase()}?lang=en`);

    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('What happened');
    expect(page.text).toContain(`/b/${ticket.code}?lang=en"`);
  });
});

describe('a published report', () => {
  it('is read whole without a program, with what previews and search engines need', async () => {
    const { ticket, photo } = await reportWithPhoto();
    await publish(ticket, 'Đèn đường trước số 12 Lê Duẩn hỏng, gọi tôi •••.', [{ attachmentId: photo, boxes: [] }]);

    const { text, headers } = await open(`/b/${ticket.code}`);

    for (const part of [
      'gọi tôi •••',
      '12 Lê Duẩn',
      `/api/v1/board/photos/${photo}?size=thumbnail`,
      'Hạn trả lời',
      '<link rel="canonical"',
      'hreflang="en"',
      'property="og:image"',
      'application/ld+json',
      'index, follow',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('0905');
    expect(headers.get('vary')).toContain('accept-language');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('can carry no markup of its own, wherever its words stand', async () => {
    const { ticket } = await reportWithPhoto(HOSTILE);
    await publish(ticket, HOSTILE);

    const { text } = await open(`/b/${ticket.code}`);

    expect(text).not.toMatch(/<script>alert|<img src=x/);
    expect(text.match(/<\/title>/g)).toHaveLength(1);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(data).mainEntity.text).toContain('<script>alert(1)</script>');
  });

  it('stands in the map of the site, and no other does', async () => {
    const [{ ticket: shown }, { ticket: hidden }] = [await reportWithPhoto(), await reportWithPhoto()];
    await publish(shown, 'Công khai.');
    await untilListed(shown.code);

    const index = await visitor.get('/sitemap.xml');
    expect(index.text).toContain('/sitemap/0.xml</loc>');
    expect((await visitor.get('/sitemap/0.xml')).text).not.toContain(hidden.code);
    expect((await visitor.get('/robots.txt')).text).toMatch(/Disallow: \/api\/\n[\s\S]*Sitemap: http.*\/sitemap\.xml/);
    expect((await visitor.get('/sitemap/x.xml')).status).toBe(404);
  });
});

describe('the preview image', () => {
  it('is a picture of the published words, asked for again only when they change', async () => {
    const { ticket } = await reportWithPhoto();
    const before = await raw(`/b/${ticket.code}/preview.png`);
    await publish(ticket, 'Đèn đường hỏng ba hôm nay, buổi tối đi lại rất nguy hiểm.');

    const after = await raw(`/b/${ticket.code}/preview.png`);

    expect(await sharp(after.bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(after.tag).not.toBe(before.tag);
    const again = await visitor.get(`/b/${ticket.code}/preview.png`, { headers: { 'if-none-match': after.tag } });
    expect(again.status).toBe(304);
  });
});

describe('a photo of a published report', () => {
  it('has its boxes burnt in, in every size, and is gone with the report', async () => {
    const { ticket, photo } = await reportWithPhoto();
    expect((await visitor.get(`/api/v1/board/photos/${photo}`)).status).toBe(404);
    await publish(ticket, 'Đèn hỏng.', [{ attachmentId: photo, boxes: [{ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }] }]);

    for (const size of ['full', 'thumbnail']) {
      const { bytes } = await raw(`/api/v1/board/photos/${photo}?size=${size}`);
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      const at = (x: number, y: number) =>
        Math.max(...data.subarray((Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels).subarray(0, 3));
      expect(at(0.75, 0.75)).toBeLessThan(25);
      expect(at(0.25, 0.25)).toBeGreaterThan(100);
    }

    await coordinator.take(ticket.code, 'withdraw-publication', {});
    expect((await visitor.get(`/api/v1/board/photos/${photo}`)).status).toBe(404);
    expect((await open(`/b/${ticket.code}`)).text).not.toContain('Đèn hỏng.');
    expect((await visitor.get(`/api/v1/attachments/${photo}`)).status).toBe(404);
  });

  it('is not shown when it was not chosen', async () => {
    const { ticket, photo } = await reportWithPhoto();
    await publish(ticket, 'Đèn hỏng.');

    expect((await visitor.get(`/api/v1/board/photos/${photo}`)).status).toBe(404);
    expect((await visitor.get('/api/v1/board/photos/..%2F..%2Fetc')).status).toBe(404);
  });
});

describe('an unknown code', () => {
  it.each(['DN-0000-00000', 'x', '%3Cscript%3E', `${'9'.repeat(90)}`])('is a page that says so: %s', async (code) => {
    const page = await city.caller().get(`/b/${code}`, { headers: PAGE });

    expect(page.status).toBe(404);
    expect(page.contentType).toBe('text/html');
    expect(page.text).toContain('Không tìm thấy phản ánh');
    expect(page.text).not.toMatch(/<script>(?!<)/);
  });

  it('makes who guesses wait, on pages, previews and the API together', async () => {
    const guesser = city.caller();
    const guess = (path: string) => guesser.get(path, { headers: PAGE });
    for (let count = 0; count < 10; count++) {
      await guess(`/b/DN-0000-0000${count}`);
      await guess(`/b/nonsense${count}/preview.png`);
    }

    const { code } = await lan.report();
    expect((await guess(`/b/${code}`)).status).toBe(429);
    expect((await guess(`/b/${code}/preview.png`)).status).toBe(429);
    expect((await guess(`/api/v1/feedback/${code}`)).status).toBe(429);
    expect((await open(`/b/${code}`)).status).toBe(200);
  });

  it('that was typed into the form without a program leads to its page', async () => {
    const answer = await visitor.get('/b?code=%20dn-8f3k%20');

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/b/dn-8f3k']);
  });
});

async function raw(path: string): Promise<{ bytes: Buffer; tag: string }> {
  const answer = await fetch(city.url + path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return { bytes: Buffer.from(await answer.arrayBuffer()), tag: answer.headers.get('etag') ?? '' };
}

async function untilListed(code: string): Promise<void> {
  await until(
    () => visitor.get('/sitemap/0.xml'),
    ({ text }) => text.includes(code),
    15_000,
  );
}
