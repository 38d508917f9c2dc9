import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kmToRing } from './km-to-ring.js';

/** `near`: on water or just over the border, with the area to offer; `outside`: not in this city. */
export type PinPlace =
  | { readonly place: 'inside'; readonly areaCode: string }
  | { readonly place: 'near'; readonly areaCode: string; readonly km: number }
  | { readonly place: 'outside' };

type Position = [lon: number, lat: number];
type Box = readonly [west: number, south: number, east: number, north: number];

interface AreaShape {
  readonly areaCode: string;
  readonly box: Box;
  /** How far off a pin is still offered this area. */
  readonly reachKm: number;
  readonly polygon: { type: 'MultiPolygon'; coordinates: Position[][][] };
}

const NEAR_KM = 3;
/** Of a special zone at sea only the islets are drawn; the water between them is the zone's too. */
const AMONG_ISLANDS_KM = 60;
// A little more than one kilometre in degrees, at any latitude of the country.
const DEGREES_PER_KM = 0.0098;

const Ring = z.array(z.tuple([z.number(), z.number()])).min(4);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
]);
const BoundaryFile = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ geometry: Geometry, properties: z.object({ code: z.string(), type: z.string() }) })),
});

/** The borders of the areas, read once; tells in which one a pin stands. */
export class Boundaries {
  private constructor(private readonly shapes: readonly AreaShape[]) {}

  static fromFile(path: string): Boundaries {
    const file = BoundaryFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Boundaries(file.features.map(({ geometry, properties }) => shapeOf(properties, geometry)));
  }

  areaAt(lat: number, lon: number): PinPlace {
    const pin: Position = [lon, lat];
    const around = this.shapes.find(({ box, polygon }) => isInBox(pin, box, 0) && booleanPointInPolygon(pin, polygon));
    return around ? { place: 'inside', areaCode: around.areaCode } : this.nearestTo(pin);
  }

  private nearestTo(pin: Position): PinPlace {
    const [nearest] = this.shapes
      .filter(({ box, reachKm }) => isInBox(pin, box, reachKm * DEGREES_PER_KM))
      .map(({ areaCode, polygon, reachKm }) => ({
        areaCode,
        reachKm,
        km: Math.min(...polygon.coordinates.flat().map((ring) => kmToRing(pin, ring))),
      }))
      .filter(({ km, reachKm }) => km <= reachKm)
      .sort((a, b) => a.km - b.km);
    return nearest ? { place: 'near', areaCode: nearest.areaCode, km: nearest.km } : { place: 'outside' };
  }
}

function shapeOf({ code, type }: { code: string; type: string }, geometry: z.infer<typeof Geometry>): AreaShape {
  const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const reachKm = type === 'dac_khu' ? AMONG_ISLANDS_KM : NEAR_KM;
  return { areaCode: code, reachKm, box: boxAround(coordinates.flat(2)), polygon: { type: 'MultiPolygon', coordinates } };
}

function boxAround(positions: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

function isInBox([lon, lat]: Position, [west, south, east, north]: Box, margin: number): boolean {
  return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
}
