import type { PhotoBox } from '@gopy/contracts';

/** A place on a photo, in shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const MAX_BOXES = 20;
/** What an arrow key moves, and the least that a box measures. */
export const STEP = 0.02;
const LEAST = 0.02;

export const within = (share: number): number => Math.min(Math.max(share, 0), 1);

/** The box between two corners, wherever the hand began. */
export function boxBetween(one: Point, other: Point): PhotoBox {
  const [left, right] = [within(Math.min(one.x, other.x)), within(Math.max(one.x, other.x))];
  const [top, bottom] = [within(Math.min(one.y, other.y)), within(Math.max(one.y, other.y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Too small to be meant: a tap, not a stroke. */
export const isTap = ({ width, height }: PhotoBox): boolean => width < LEAST / 2 || height < LEAST / 2;

export function moved(box: PhotoBox, by: Point): PhotoBox {
  return { ...box, x: Math.min(within(box.x + by.x), 1 - box.width), y: Math.min(within(box.y + by.y), 1 - box.height) };
}

export function resized(box: PhotoBox, by: Point): PhotoBox {
  return { ...box, width: sized(box.width + by.x, 1 - box.x), height: sized(box.height + by.y, 1 - box.y) };
}

const sized = (wanted: number, room: number): number => Math.min(Math.max(wanted, Math.min(LEAST, room)), room);

/** In the middle, of a size to begin with. */
export const newBox = (): PhotoBox => ({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 });
