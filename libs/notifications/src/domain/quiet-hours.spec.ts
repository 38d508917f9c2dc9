import { QuietHours } from './quiet-hours.js';

const at = (cityTime: string): Date => new Date(`${cityTime}+07:00`);

const night = new QuietHours('22-6');

describe('a notice that is ready at night', () => {
  it.each([
    ['2026-11-24T21:59:59', '2026-11-24T21:59:59'],
    ['2026-11-24T22:00:00', '2026-11-25T06:00:00'],
    ['2026-11-24T23:59:59', '2026-11-25T06:00:00'],
    ['2026-11-25T00:00:00', '2026-11-25T06:00:00'],
    ['2026-11-25T05:59:59', '2026-11-25T06:00:00'],
    ['2026-11-25T06:00:00', '2026-11-25T06:00:00'],
  ])('at %s goes by SMS and e-mail at %s', (ready, sent) => {
    expect(night.sendableFrom(at(ready), 'sms', 'normal')).toEqual(at(sent));
    expect(night.sendableFrom(at(ready), 'email', 'normal')).toEqual(at(sent));
  });

  it('goes at once to a device, which its owner can silence', () => {
    expect(night.sendableFrom(at('2026-11-25T02:00:00'), 'push', 'normal')).toEqual(at('2026-11-25T02:00:00'));
  });

  it('goes at once about an urgent matter', () => {
    expect(night.sendableFrom(at('2026-11-25T02:00:00'), 'sms', 'urgent')).toEqual(at('2026-11-25T02:00:00'));
  });
});

describe('the night', () => {
  it.each([
    ['0-5', '2026-11-25T04:59:59', '2026-11-25T05:00:00'],
    ['0-5', '2026-11-25T05:00:00', '2026-11-25T05:00:00'],
    ['20-8', '2026-11-25T19:59:59', '2026-11-25T19:59:59'],
    ['off', '2026-11-25T02:00:00', '2026-11-25T02:00:00'],
  ])('is %s where the city says so: at %s goes at %s', (written, ready, sent) => {
    expect(new QuietHours(written).sendableFrom(at(ready), 'sms', 'normal')).toEqual(at(sent));
  });
});
