import type { MapView } from './map-types.js';

export const CITY_START: MapView = { lat: 16.062, lon: 108.212, zoom: 12 };
export const HOANG_SA: MapView = { lat: 16.45, lon: 111.9, zoom: 7.2 };
/** Names of the islands stand between their groups. */
export const TRUONG_SA: MapView = { lat: 9.6, lon: 113.6, zoom: 6 };
/** From the border of Laos to Trường Sa. */
export const MOST: [[west: number, south: number], [east: number, north: number]] = [
  [105, 6.5],
  [117.5, 19],
];
