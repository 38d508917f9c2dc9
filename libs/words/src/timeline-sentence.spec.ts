import type { TimelineEntry } from '@gopy/contracts';
import { timelineSentence } from './timeline-sentence.js';

const roads = { id: '1', name: 'Sở Xây dựng', nameEn: 'Department of Construction' };
const entry = (over: Partial<TimelineEntry>): TimelineEntry => ({
  id: '1',
  at: '2026-11-23T08:00:00+07:00',
  event: 'ticket.opened',
  audience: 'public',
  by: { kind: 'staff', department: roads },
  attachments: [],
  ...over,
});

describe('a line of the timeline', () => {
  it('names the department that took it up, in the language of the reader', () => {
    const accepted = entry({ event: 'ticket.accepted' });

    expect(timelineSentence(accepted, 'vi')).toBe('Sở Xây dựng đã nhận xử lý');
    expect(timelineSentence(accepted, 'en')).toBe('Department of Construction took up the report');
  });

  it('gives the reason of a return in words', () => {
    expect(timelineSentence(entry({ event: 'ticket.returned', reasonCode: 'wrong-area' }), 'vi')).toBe(
      'Sở Xây dựng trả lại Trung tâm 1022: không đúng địa bàn',
    );
  });

  it('says no more than it knows when a reason is missing', () => {
    expect(timelineSentence(entry({ event: 'ticket.declined' }), 'vi')).toBe('Không tiếp nhận');
  });

  it('shows times of the city, wherever the server stood', () => {
    expect(timelineSentence(entry({ event: 'ticket.extension-granted', dueAt: '2026-11-27T10:30:00Z' }), 'vi')).toBe(
      'Gia hạn đến 17:30, 27/11/2026',
    );
  });

  it('shows the bare name of an event that is newer than this page', () => {
    expect(timelineSentence(entry({ event: 'ticket.sung-about' }), 'vi')).toBe('Ticket.sung-about');
  });
});
