export interface LatLon {
  lat: number;
  lon: number;
}

export interface MapView extends LatLon {
  zoom: number;
}

export interface MapBounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** One place, or several too close to be shown apart; one with `code` is a single report. */
export interface MapMark extends LatLon {
  count: number;
  code?: string | undefined;
  state?: 'open' | 'answered' | undefined;
}
