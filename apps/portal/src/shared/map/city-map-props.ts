import type { ReactNode } from 'react';
import type { LatLon, MapBounds, MapMark, MapView } from './map-types.js';

export interface CityMapProps {
  /** What the map shows, for who cannot see it. */
  label: string;
  /** Where it opens; without it, the heart of the city. */
  start?: MapView | undefined;
  /** The middle of the map is a point to choose: a crosshair stands there, a tap moves the map under it, and each move is told. */
  onPoint?: ((point: LatLon) => void) | undefined;
  marks?: readonly MapMark[] | undefined;
  /** The words of a mark's button. */
  markLabel?: ((mark: MapMark) => string) | undefined;
  /** Told once at the start and after each move. */
  onMove?: ((bounds: MapBounds, zoom: number) => void) | undefined;
  /** A mark with a code was chosen; one of several zooms in by itself. */
  onPick?: ((code: string) => void) | undefined;
  /** Said where no map can be drawn: which other way leads to the same. */
  otherwise: ReactNode;
}
