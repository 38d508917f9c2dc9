import type { AreaView, ReferenceResponse } from '@gopy/contracts';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { HOANG_SA_NAME, TRUONG_SA_NAME } from './map-places.js';
import type { LatLon } from './map-types.js';

const SEA = '#d3e5f2';
const LAND = '#f7f4ec';
const BORDER = '#8496b0';
const INK = '#14213a';
const FONT = ['Be Vietnam Pro', 'system-ui', 'sans-serif'];

export interface MapLook {
  boundaries: FeatureCollection;
  areas: readonly AreaView[];
  map: ReferenceResponse['map'];
  names: Readonly<Record<'hoangSa' | 'truongSa', string>>;
  nameOf: (area: AreaView) => string;
}

/** Without a server of letters (no `glyphs`) the page's own font is drawn, so that every Vietnamese mark is right. */
export function mapLook(look: MapLook): StyleSpecification {
  const { map, boundaries } = look;
  return {
    version: 8,
    sources: {
      wards: { type: 'geojson', data: boundaries },
      names: { type: 'geojson', data: namesOf(look) },
      ...(map.tiles && { tiles: { type: 'raster', tiles: [map.tiles], tileSize: 256, maxzoom: 19 } }),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
      { id: 'land', type: 'fill', source: 'wards', paint: { 'fill-color': LAND } },
      ...(map.tiles ? [{ id: 'tiles', type: 'raster' as const, source: 'tiles' }] : []),
      {
        id: 'borders',
        type: 'line',
        source: 'wards',
        paint: { 'line-color': BORDER, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 14, 2] },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 12, 14, 15, 16],
          'text-max-width': 7,
          'text-padding': 4,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'text-color': INK, 'text-halo-color': '#ffffff', 'text-halo-width': 1.8 },
      },
    ],
  };
}

// Hoàng Sa and Trường Sa come first where names meet.
function namesOf({ areas, names, nameOf }: MapLook): FeatureCollection {
  const wards = areas.filter(({ kind }) => kind !== 'dac_khu').map((area) => named(nameOf(area), area, 1));
  const islands = [named(names.hoangSa, HOANG_SA_NAME, 0), named(names.truongSa, TRUONG_SA_NAME, 0)];
  return { type: 'FeatureCollection', features: [...islands, ...wards] };
}

function named(name: string, { lat, lon }: LatLon, rank: number): FeatureCollection['features'][number] {
  return { type: 'Feature', properties: { name, rank }, geometry: { type: 'Point', coordinates: [lon, lat] } };
}
