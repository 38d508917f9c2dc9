import { PhotoBox } from '@gopy/contracts';
import { boxBetween, isTap, moved, newBox, resized } from './photo-box.js';

describe('a black box on a photo', () => {
  it('is drawn from any corner and never leaves the photo', () => {
    expect(boxBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 1.4 })).toEqual({ x: 0.25, y: 0.5, width: 0.5, height: 0.5 });
  });

  it('stops at the edges when it is moved', () => {
    expect(moved({ x: 0.5, y: 0.5, width: 0.25, height: 0.25 }, { x: 1, y: -1 })).toEqual({ x: 0.75, y: 0, width: 0.25, height: 0.25 });
  });

  it('keeps a size that can be seen and fits', () => {
    expect(resized({ x: 0.5, y: 0.5, width: 0.25, height: 0.25 }, { x: 1, y: -1 })).toMatchObject({ width: 0.5, height: 0.02 });
  });

  it('is no box when it was only a tap', () => {
    expect(isTap(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 }))).toBe(true);
    expect(isTap(newBox())).toBe(false);
  });

  it('is one that the server takes', () => {
    const corner = moved(resized(newBox(), { x: 1, y: 1 }), { x: 1, y: 1 });

    expect(PhotoBox.safeParse(corner).success).toBe(true);
  });
});
