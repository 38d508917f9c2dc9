import { SystemClock } from '@gopy/kernel';
import { readEnvironment } from '@gopy/platform';
import { type Device, MessageSimulator, nameOfDevice } from '../../../../test/support/message-simulator.js';
import { KannelSms } from './kannel-sms.js';
import { SmtpMail } from './smtp-mail.js';
import { WebPush } from './web-push.js';

const environment = (variables: Record<string, string>) =>
  readEnvironment({ DATABASE_URL: 'mysql://nobody@localhost/nothing', REDIS_URL: 'redis://localhost:1/0', NODE_ENV: 'test', ...variables });
const NOBODY_LISTENS = { SMTP_URL: 'smtp://127.0.0.1:9', SMS_URL: 'http://a:b@127.0.0.1:9' };
const NOTICE = { title: 'Đã trả lời', body: 'Phản ánh DN-TEST-0000', url: '/b/DN-TEST-0000#secret', tag: 'DN-TEST-0000', lang: 'vi' };

let outside: MessageSimulator;
let sms: KannelSms;
let mail: SmtpMail;
let push: WebPush;
let device: Device;

beforeAll(async () => {
  outside = await MessageSimulator.start();
  const configured = environment(outside.variables);
  [sms, mail, push] = [new KannelSms(configured, new SystemClock()), new SmtpMail(configured), new WebPush(configured, new SystemClock())];
});
beforeEach(async () => {
  await outside.forget();
  device = await outside.device();
});
afterAll(async () => {
  mail.onApplicationShutdown();
  push.onApplicationShutdown();
  await outside.stop();
});

const text = () => sms.send({ to: '+84905123456', text: 'Đã thay bóng đèn.' });
const letter = () =>
  mail.send({
    to: 'lan@example.vn',
    subject: 'Phản ánh của bạn đã có trả lời',
    text: 'Đã thay bóng đèn.',
    html: '<p>Đã thay bóng đèn.</p>',
    id: 'notice-7',
    unsubscribeUrl: 'https://gopy.example/stop',
  });
const wake = () => push.send({ to: device, notice: NOTICE, ttlSeconds: 60, urgency: 'high' });

describe('a text message', () => {
  it('reaches the phone without marks, as one part', async () => {
    expect(await text()).toEqual({ outcome: 'sent', parts: 1 });
    expect(await outside.messages('sms', '84905123456')).toMatchObject([{ text: 'Da thay bong den.', from: '1022' }]);
  });

  it('arrives whole when GSM-7 cannot hold it', async () => {
    await sms.send({ to: '+84905123456', text: '가로등이 수리되었습니다' });
    expect(await outside.messages('sms')).toMatchObject([{ text: '가로등이 수리되었습니다' }]);
  });

  it.each([
    ['refuse', 'refused'],
    ['unavailable', 'unavailable'],
    ['rate-limit', 'rate-limited'],
    ['drop', 'unknown'],
  ] as const)('that meets "%s" is %s', async (mode, outcome) => {
    await outside.behave('sms', mode, { times: 1 });
    expect(await text()).toMatchObject({ outcome });
  });

  it('that meets nobody was not sent', async () => {
    expect(await new KannelSms(environment(NOBODY_LISTENS), new SystemClock()).send({ to: '+84905123456', text: 'a' })).toMatchObject({
      outcome: 'unavailable',
    });
  });

  it('that our own login may not send was not sent', async () => {
    const wrong = outside.variables['SMS_URL']?.replace('secret', 'wrong') ?? '';
    expect(await new KannelSms(environment({ SMS_URL: wrong }), new SystemClock()).send({ to: '+84905123456', text: 'a' })).toMatchObject({
      outcome: 'unavailable',
    });
  });
});

describe('an e-mail', () => {
  it('reads the same in text and HTML, and can be stopped with one click', async () => {
    expect(await letter()).toEqual({ outcome: 'sent', providerId: '<notice-7@localhost>' });
    const [read] = await outside.messages('email', 'lan@example.vn');
    expect(read).toMatchObject({
      subject: 'Phản ánh của bạn đã có trả lời',
      text: expect.stringContaining('Đã thay bóng đèn.'),
      html: '<p>Đã thay bóng đèn.</p>',
    });
    expect(read?.headers).toMatchObject({
      'message-id': '<notice-7@localhost>',
      'list-unsubscribe': '<https://gopy.example/stop>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  it.each([
    ['gone', 'gone'],
    ['refuse', 'refused'],
    ['rate-limit', 'rate-limited'],
  ] as const)('that meets "%s" is %s', async (mode, outcome) => {
    await outside.behave('email', mode, { times: 1 });
    expect(await letter()).toMatchObject({ outcome });
  });

  it('that meets a server which is closing down was not sent', async () => {
    await outside.behave('email', 'unavailable', { times: 1 });
    const fresh = new SmtpMail(environment(outside.variables));
    expect(await fresh.send({ to: 'lan@example.vn', subject: 'a', text: 'a', html: 'a', id: '1' })).toMatchObject({
      outcome: 'unavailable',
    });
    fresh.onApplicationShutdown();
  });

  it('that was taken before the server hung up may have arrived, and is not sent again by itself', async () => {
    await outside.behave('email', 'drop', { times: 1 });
    expect(await letter()).toMatchObject({ outcome: 'unknown' });
    expect(await outside.messages('email')).toHaveLength(1);
  });

  it('that meets nobody was not sent', async () => {
    expect(
      await new SmtpMail(environment(NOBODY_LISTENS)).send({ to: 'lan@example.vn', subject: 'a', text: 'a', html: 'a', id: '1' }),
    ).toMatchObject({ outcome: 'unavailable' });
  });
});

describe('a push message', () => {
  it('is read by the browser that it was written for', async () => {
    expect(await wake()).toMatchObject({ outcome: 'sent', providerId: expect.stringMatching(/^\/m\//) });
    expect(await outside.messages('push', nameOfDevice(device))).toMatchObject([{ ...NOTICE, urgency: 'high' }]);
  });

  it.each([
    ['gone', 'gone'],
    ['refuse', 'refused'],
    ['rate-limit', 'rate-limited'],
    ['unavailable', 'unavailable'],
    ['drop', 'unknown'],
  ] as const)('that meets "%s" is %s', async (mode, outcome) => {
    await outside.behave('push', mode, { times: 1 });
    expect(await wake()).toMatchObject({ outcome });
  });

  it('goes to no address inside the house', async () => {
    const inside = { ...device, endpoint: 'https://169.254.169.254/latest' };
    expect(push.accepts(inside)).toBe(false);
    expect(await push.send({ to: inside, notice: NOTICE, ttlSeconds: 60, urgency: 'normal' })).toMatchObject({ outcome: 'refused' });
  });
});

it('is refused, not swallowed, where the city has no such road', async () => {
  const bare = environment({});
  const [noSms, noMail, noPush] = [new KannelSms(bare, new SystemClock()), new SmtpMail(bare), new WebPush(bare, new SystemClock())];
  expect([noSms.available, noMail.available, noPush.available]).toEqual([false, false, false]);
  await expect(noSms.send({ to: '+84905123456', text: 'a' })).rejects.toMatchObject({ code: 'medium.unavailable' });
});
