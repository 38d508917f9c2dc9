import { PresenceBoard, type Present } from './presence-board.js';

const lan: Present = { staffId: '1', name: 'Lan', state: 'viewing' };
const hoa: Present = { staffId: '2', name: 'Hoa', state: 'replying' };
const board = () => new PresenceBoard(25_000);

describe('who looks at a ticket', () => {
  it('names each person once, as replying if one of their windows replies', () => {
    const present = board();
    present.enter('DN-1', 'window 1', lan);
    present.enter('DN-1', 'window 2', { ...lan, state: 'replying' });
    present.enter('DN-1', 'window 3', lan);

    expect(present.people('DN-1')).toEqual([{ ...lan, state: 'replying' }]);
  });

  it('knows who looks through another process, until that says otherwise', () => {
    const present = board();
    present.enter('DN-1', 'window 1', lan);

    expect(present.hear({ from: 'api 2', whole: false, tickets: { 'DN-1': [hoa] } }, 0)).toEqual(['DN-1']);
    expect(present.people('DN-1')).toEqual([lan, hoa]);
    expect(present.hear({ from: 'api 2', whole: true, tickets: {} }, 0)).toEqual(['DN-1']);
    expect(present.people('DN-1')).toEqual([lan]);
  });

  it('finds no change where a process repeats itself', () => {
    const present = board();
    present.hear({ from: 'api 2', whole: true, tickets: { 'DN-1': [hoa] } }, 0);

    expect(present.hear({ from: 'api 2', whole: true, tickets: { 'DN-1': [hoa] } }, 10_000)).toEqual([]);
  });

  it('forgets the people of a process that fell silent', () => {
    const present = board();
    present.hear({ from: 'api 2', whole: true, tickets: { 'DN-1': [hoa] } }, 0);

    expect(present.forgetSilent(25_000)).toEqual([]);
    expect(present.forgetSilent(25_001)).toEqual(['DN-1']);
    expect(present.people('DN-1')).toEqual([]);
  });

  it('forgets a window that closed', () => {
    const present = board();
    present.enter('DN-1', 'window 1', lan);

    expect(present.leave('DN-1', 'window 1')).toBe(true);
    expect(present.leave('DN-1', 'window 1')).toBe(false);
    expect(present.people('DN-1')).toEqual([]);
  });
});
