import type { AttachmentView, PhotoBox } from '@gopy/contracts';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useText } from '@gopy/web-kit';
import { placeOf } from './boxed-photo.js';
import { boxBetween, isTap, MAX_BOXES, moved, type Point, resized, STEP } from './photo-box.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';

interface Props {
  photo: AttachmentView;
  alt: string;
  boxes: readonly PhotoBox[];
  chosen: number | undefined;
  onChoose: (place: number | undefined) => void;
  onChange: (change: (boxes: readonly PhotoBox[]) => readonly PhotoBox[]) => void;
  onRemove: (place: number) => void;
}
type Stroke = { readonly from: Point; readonly place: number; readonly box: PhotoBox; readonly kind: 'draw' | 'move' | 'resize' };

/** In hundredths of the screen. */
const HIGHEST = 62;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Its room is there before the photo is, so that nothing moves under a hand that draws already. */
const roomFor = ({ width, height }: AttachmentView) => ({
  aspectRatio: `${width} / ${height}`,
  width: `min(100%, ${(HIGHEST * width) / height}dvh)`,
});

/** The photo under the hand: a stroke on it draws a box, a box can be pulled, its corner resizes it. */
export function BoxStage({ photo, alt, boxes, chosen, onChoose, onChange, onRemove }: Props) {
  const t = useText(publicationTexts);
  const stage = useRef<HTMLDivElement>(null);
  const stroke = useRef<Stroke>(undefined);
  const replace = (place: number, box: PhotoBox) => onChange((now) => now.map((other, index) => (index === place ? box : other)));
  useEffect(() => {
    if (chosen !== undefined) stage.current?.querySelector<HTMLElement>(`[data-box="${chosen}"]`)?.focus({ preventScroll: true });
  }, [chosen]);

  const pointAt = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.preventDefault();
    stage.current?.setPointerCapture(event.pointerId);
    const from = pointAt(event);
    const held = event.target.closest<HTMLElement>('[data-box]');
    if (held) {
      const place = Number(held.dataset['box']);
      const box = boxes[place];
      if (box) stroke.current = { from, place, box, kind: event.target.closest('[data-corner]') ? 'resize' : 'move' };
      onChoose(place);
    } else if (boxes.length < MAX_BOXES) {
      const box = boxBetween(from, from);
      stroke.current = { from, place: boxes.length, box, kind: 'draw' };
      onChoose(undefined);
    }
  };
  const go = (event: PointerEvent) => {
    if (!stroke.current) return;
    const { from, place, box, kind } = stroke.current;
    const here = pointAt(event);
    const by = { x: here.x - from.x, y: here.y - from.y };
    if (kind !== 'draw') return replace(place, kind === 'move' ? moved(box, by) : resized(box, by));
    const drawn = boxBetween(from, here);
    onChange((now) => [...now.slice(0, place), drawn]);
  };
  const end = () => {
    const done = stroke.current;
    stroke.current = undefined;
    if (done?.kind !== 'draw') return;
    onChange((now) => now.filter((box, place) => place !== done.place || !isTap(box)));
  };
  const press = (event: KeyboardEvent, place: number, box: PhotoBox) => {
    const by = ARROWS[event.key];
    if (by) replace(place, event.shiftKey ? resized(box, by) : moved(box, by));
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(place);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.frame}>
      <div
        ref={stage}
        className={classes.stage}
        style={roomFor(photo)}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
        data-stage
      >
        <img src={photo.url} alt={alt} draggable={false} />
        {boxes.map((box, place) => (
          <button
            key={place}
            type="button"
            className={classes.box}
            style={placeOf(box)}
            data-box={place}
            data-chosen={chosen === place || undefined}
            aria-label={t('box', { number: place + 1 })}
            onFocus={() => onChoose(place)}
            onKeyDown={(event) => press(event, place, box)}
          >
            <span data-corner className={classes.corner} />
          </button>
        ))}
      </div>
    </div>
  );
}
