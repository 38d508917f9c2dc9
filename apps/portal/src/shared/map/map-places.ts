import type { LatLon, MapView } from './map-types.js';

export const CITY_START: MapView = { lat: 16.062, lon: 108.212, zoom: 12 };
export const HOANG_SA: MapView = { lat: 16.4, lon: 112, zoom: 7.2 };
/** Where the names of the islands stand. */
export const HOANG_SA_NAME: LatLon = { lat: 16.75, lon: 111.85 };
export const TRUONG_SA_NAME: LatLon = { lat: 9.6, lon: 113.6 };
/** From the border of Laos to Trường Sa. */
export const MOST: [[west: number, south: number], [east: number, north: number]] = [
  [105, 6.5],
  [117.5, 19],
];
