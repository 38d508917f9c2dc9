import type { Deadline } from '@gopy/contracts';
import { formatTimeLeft, formatWorkingMinutes } from './working-time.js';

const deadline = (over: Partial<Deadline>): Deadline => ({
  firstResponseDueAt: '2026-11-24T03:00:00Z',
  dueAt: '2026-11-26T03:00:00Z',
  paused: false,
  overdue: false,
  workingMinutesLeft: 2 * 480 + 185,
  ...over,
});

describe('the working time left', () => {
  it('counts days of eight working hours', () => {
    expect(formatTimeLeft(deadline({}), 'vi')).toBe('Còn 2 ngày 3 giờ làm việc');
    expect(formatTimeLeft(deadline({}), 'en')).toBe('2 days 3 hours of working time left');
  });

  it('says plainly that it is overdue', () => {
    expect(formatTimeLeft(deadline({ overdue: true, workingMinutesLeft: -500 }), 'vi')).toBe('Đã quá hạn 1 ngày làm việc');
    expect(formatTimeLeft(deadline({ overdue: true, workingMinutesLeft: 0 }), 'en')).toBe('Just overdue');
  });

  it('says that the clock stands still while the citizen is asked', () => {
    expect(formatTimeLeft(deadline({ paused: true, workingMinutesLeft: 45 }), 'vi')).toBe('Tạm dừng đếm hạn, còn 45 phút làm việc');
  });

  it('has nothing to say once answered', () => {
    expect(formatTimeLeft(deadline({ answeredAt: '2026-11-24T03:00:00Z' }), 'vi')).toBeUndefined();
  });

  it('never says "0 minutes"', () => {
    expect(formatWorkingMinutes(0.4, 'en')).toBe('1 minute');
  });
});
