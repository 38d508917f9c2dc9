const KM_PER_DEGREE = 111.32;

type Position = readonly [lon: number, lat: number];

/** Kilometres from a pin to the closest point of a border; flat-earth, exact enough over a few kilometres. */
export function kmToRing(pin: Position, ring: readonly Position[]): number {
  const onPlane = planeAround(pin);
  let closest = Infinity;
  let from: Position | undefined;
  for (const position of ring) {
    const to = onPlane(position);
    closest = Math.min(closest, kmToSegment(from ?? to, to));
    from = to;
  }
  return closest;
}

function planeAround([lon, lat]: Position): (position: Position) => Position {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return ([otherLon, otherLat]) => [(otherLon - lon) * KM_PER_DEGREE * shrink, (otherLat - lat) * KM_PER_DEGREE];
}

/** From the origin to the segment a–b. */
function kmToSegment([ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
