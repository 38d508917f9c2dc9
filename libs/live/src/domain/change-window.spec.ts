import { ChangeWindow } from './change-window.js';
import { locate } from './rooms.js';

const at = (position: bigint) =>
  locate({ position, code: 'DN-1', version: 1, at: new Date(0), shownTo: 'public', departmentId: null, previousDepartmentId: null }, (id) => [id]);
const positions = (window: ChangeWindow, after: bigint) => window.after(after).map(({ position }) => position);

describe('the window of recent events', () => {
  it('gives what is later than a position, holes in the numbers or not', () => {
    const window = new ChangeWindow(10);
    window.startAfter(3n);
    window.add([at(4n), at(5n), at(9n)]);

    expect(positions(window, 3n)).toEqual([4n, 5n, 9n]);
    expect(positions(window, 5n)).toEqual([9n]);
    expect(positions(window, 7n)).toEqual([9n]);
    expect(positions(window, 9n)).toEqual([]);
  });

  it('says from where on it is complete when it has forgotten the oldest', () => {
    const window = new ChangeWindow(2);
    window.startAfter(0n);
    window.add([at(1n), at(2n), at(3n)]);
    window.add([at(4n), at(5n)]);

    expect(window.beginsAfter).toBe(3n);
    expect(positions(window, window.beginsAfter)).toEqual([4n, 5n]);
  });
});
