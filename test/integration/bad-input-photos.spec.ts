import { UploadAttachmentResponse } from '@gopy/contracts';
import { readFileSync } from 'node:fs';
import { pngOf, pngWithTextOf, quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { City } from '../support/a-city.js';
import type { Caller } from '../support/caller.js';
import { BROKEN_LAMP, Citizen } from '../support/citizen.js';
import { expectRefusal, type Refusal } from '../support/expect-refusal.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const photo = () => quarters(400, 300).jpeg().toBuffer();
const refusesPhoto = (bytes: Buffer, name: string, refusal: Refusal) => expectRefusal(city, city.caller(), (caller) => new Citizen(caller).upload(bytes, name), refusal);
const NOT_A_PHOTO = { status: 415, code: 'attachment.type-not-allowed' } as const;

describe('a photo', () => {
  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['an executable', readFileSync(process.execPath).subarray(0, 100_000)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
    ['an empty file', Buffer.alloc(0)],
  ])('is refused when it is %s named .jpg', async (_, bytes) => {
    await refusesPhoto(bytes, 'anh.jpg', NOT_A_PHOTO);
  });

  it('is refused at 20,000 × 20,000', async () => {
    const png = await pngOf({ width: 20_000, height: 20_000, bitDepth: 1, colourType: 0, inflatesTo: 20_000 * 2501 });

    await refusesPhoto(png, 'anh.png', { status: 400, code: 'attachment.too-many-pixels' });
  }, 20_000);

  it('is refused when half of it is missing', async () => {
    const whole = await quarters(1200, 900).jpeg().toBuffer();

    await refusesPhoto(whole.subarray(0, 400), 'anh.jpg', { status: 400, code: 'attachment.unreadable' });
  });

  it('that unpacks to 300 MB harms nobody: it costs no more than the picture that it shows', async () => {
    const bombs = [await pngOf({ width: 100, height: 100, bitDepth: 8, colourType: 0, inflatesTo: 300_000_000 }), await pngWithTextOf(300_000_000)];
    for (const bomb of bombs) {
      const began = Date.now();
      const answer = await city.citizen().upload(bomb, 'anh.png');
      expect([201, 400]).toContain(answer.status);
      expect(Date.now() - began).toBeLessThan(5000);
    }
    expect((await city.caller().get('/health/ready')).status).toBe(200);
  }, 60_000);

  it.each([
    ['12 MB', 12, 'attachment.too-large'],
    ['50 MB', 50, 'request.too-large'],
    ['80 MB', 80, 'request.too-large'],
  ] as const)('is refused at %s', async (_, megabytes, code) => {
    const bytes = Buffer.concat([await photo(), Buffer.alloc(megabytes * 1024 * 1024, 7)]);

    await refusesPhoto(bytes, 'anh.jpg', { status: 413, code });
  }, 30_000);

  it('is refused when there is none, or two', async () => {
    const bytes = await photo();
    const send = (count: number) => (caller: Caller) => {
      const body = new FormData();
      body.append('ghi-chu', 'không có tệp');
      for (let at = 0; at < count; at++) body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), `${at}.jpg`);
      return caller.post('/api/v1/attachments', { body });
    };

    await expectRefusal(city, city.caller(), send(0), { status: 400, code: 'attachment.file-missing' });
    expect((await send(2)(city.caller())).status).toBeLessThan(500);
    await expectRefusal(city, city.caller(), (caller) => caller.post('/api/v1/attachments', { json: { file: 'x' } }), { status: 400, code: 'attachment.file-missing' });
  });

  it('is painted anew: what comes back is a JPEG without what was hidden in it', async () => {
    const citizen = city.citizen();
    const hidden = Buffer.concat([await photo(), Buffer.from('<?php system($_GET[0]); ?>')]);
    const ticket = await citizen.report({ attachmentIds: [await citizen.photo(hidden)] });
    const [view] = (await citizen.follow(ticket)).private?.attachments ?? [];

    const shown = await fetch(city.url + view?.url);

    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await shown.arrayBuffer()).toString('latin1')).not.toContain('php');
  });

  it.each(['', '?t=', '?t=x', '?t=zz.AAAAAAAAAAAAAAAAAAAAAA'])('is shown to nobody with the token %j', async (token) => {
    const id = await city.citizen().photo(await photo());

    await expectRefusal(city, city.caller(), (caller) => caller.get(`/api/v1/attachments/${id}${token}`), { status: 404, code: 'attachment.not-found' });
  });
});

describe('the photos of a report', () => {
  const refusesReport = (attachmentIds: unknown, refusal: Refusal) =>
    expectRefusal(city, city.caller(), (caller) => new Citizen(caller).send({ ...BROKEN_LAMP, attachmentIds }), refusal);

  it('are five at most', async () => {
    const citizen = city.citizen();
    const bytes = await photo();
    const ids = await Promise.all(Array.from({ length: 6 }, () => citizen.photo(bytes)));

    await refusesReport(ids, { status: 400, code: 'request.invalid', field: 'attachmentIds' });
  });

  it('are nobody else’s', async () => {
    const citizen = city.citizen();
    const id = await citizen.photo(await photo());
    const mine = await citizen.report({ attachmentIds: [id] });

    await refusesReport([id], { status: 400, code: 'attachment.unknown' });
    expect((await citizen.follow(mine)).private?.attachments.map((kept) => kept.id)).toEqual([id]);
  });

  it.each([['1'], ['99999999999999999999'], ['9223372036854775807']])('are there: %s is not', async (id) => {
    await refusesReport([id], { status: 400, code: 'attachment.unknown' });
  });

  it.each([[['../../etc/passwd']], [['']], ['1'], [[7]]])('are named by ids: %j is none', async (ids) => {
    await refusesReport(ids, { status: 400, code: 'request.invalid' });
  });

  it('of an answer cannot be another ticket’s either', async () => {
    const [citizen, officer] = [city.citizen(), await city.staff('officer')];
    const id = await citizen.photo(await photo());
    await citizen.report({ attachmentIds: [id] });
    const other = await citizen.report();
    await citizen.untilStatus(other, 'dispatched');
    const { version } = await officer.take(other.code, 'accept');

    await expectRefusal(
      city,
      officer.caller,
      (caller) => caller.post(`/api/v1/tickets/${other.code}/submit`, { json: { version, answer: 'Đã sửa.', outcome: 'done', attachmentIds: [id] } }),
      { status: 400, code: 'attachment.unknown' },
    );
    expect((await officer.read(other.code)).status).toBe('in_progress');
  });

  it('are counted once when one is named twice', async () => {
    const citizen = city.citizen();
    const { id } = UploadAttachmentResponse.parse((await citizen.upload(await photo())).json);
    const ticket = await citizen.report({ attachmentIds: [id, id] });

    expect((await citizen.follow(ticket)).private?.attachments).toHaveLength(1);
  });
});
