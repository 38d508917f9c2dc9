import type { PhotoBox } from '@gopy/contracts';
import classes from './publication.module.css';

interface Props {
  src: string;
  alt: string;
  boxes: readonly PhotoBox[];
}

export const placeOf = ({ x, y, width, height }: PhotoBox) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

/** A photo as the public will see it. */
export function BoxedPhoto({ src, alt, boxes }: Props) {
  return (
    <span className={classes.boxed}>
      <img src={src} alt={alt} />
      {boxes.map((box, place) => (
        <span key={place} className={classes.black} style={placeOf(box)} />
      ))}
    </span>
  );
}
