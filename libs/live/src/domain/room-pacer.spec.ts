import { RoomPacer } from './room-pacer.js';

function roomOf(watchers: number) {
  const told: string[] = [];
  const pacer = new RoomPacer<string, { id: string; position: number }>({ size: () => watchers, tell: (_room, { id, position }) => void told.push(`${id}@${position}`) });
  const offer = (id: string, position: number) => pacer.offer('desk', { id, position });
  return { told, offer };
}

describe('pacing of a room', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells few watchers everything at once', () => {
    const { told, offer } = roomOf(3);
    for (let position = 1; position <= 20; position++) offer('A', position);

    expect(told).toHaveLength(20);
  });

  it('tells a crowd the first change at once, then the last of each ticket in order of position', () => {
    const { told, offer } = roomOf(5000);
    offer('A', 1);
    offer('A', 2);
    offer('B', 3);
    offer('A', 4);
    expect(told).toEqual(['A@1']);

    jest.advanceTimersByTime(30);

    expect(told).toEqual(['A@1', 'B@3', 'A@4']);
  });

  it('never lets a later change overtake a held one', () => {
    const { told, offer } = roomOf(600);
    offer('A', 1);
    offer('B', 2);
    offer('C', 3);
    jest.advanceTimersByTime(30);
    offer('D', 4);
    jest.advanceTimersByTime(90);
    offer('E', 5);

    expect(told).toEqual(['A@1', 'B@2', 'C@3', 'D@4', 'E@5']);
  });
});
