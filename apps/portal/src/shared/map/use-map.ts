import { useLanguage, useText } from '@gopy/web-kit';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
// An own file of this site: the page's security policy lets no other worker in.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CityMapProps } from './city-map-props.js';
import { mapLook } from './map-look.js';
import { CITY_START, MOST } from './map-places.js';
import type { MapView } from './map-types.js';
import { mapTexts } from './map.texts.js';
import type { MapData } from './use-map-data.js';

setWorkerUrl(workerUrl);

type Wanted = Pick<CityMapProps, 'label' | 'start' | 'onPoint' | 'onMove'> & {
  holder: RefObject<HTMLDivElement | null>;
  data: MapData | undefined;
  helpId: string;
};

/** The map once it stands; drawn anew when the language changes, where it was. */
export function useMap({ holder, data, helpId, ...wanted }: Wanted): MapLibreMap | undefined {
  const t = useText(mapTexts);
  const [language] = useLanguage();
  const [map, setMap] = useState<MapLibreMap>();
  const latest = useRef(wanted);
  const where = useRef<MapView>(wanted.start ?? CITY_START);
  useEffect(() => {
    latest.current = wanted;
  });

  useEffect(() => {
    const container = holder.current;
    if (!container || !data) return;
    const { lat, lon, zoom } = where.current;
    const made = new MapLibreMap({
      container,
      style: mapLook({
        ...data.reference,
        boundaries: data.boundaries,
        names: { hoangSa: t('hoangSa'), truongSa: t('truongSa') },
        nameOf: ({ name }) => name,
      }),
      center: [lon, lat],
      zoom,
      locale: { 'Map.Title': latest.current.label },
      ...LIMITS,
    });
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.getCanvas().setAttribute('aria-describedby', helpId);
    const tell = () => told(made, latest.current);
    made.on('moveend', tell);
    made.on('load', tell);
    made.on('click', ({ lngLat }) => {
      if (latest.current.onPoint) made.easeTo({ center: lngLat });
    });
    setMap(made);
    return () => {
      const { lat, lng: lon } = made.getCenter();
      where.current = { lat, lon, zoom: made.getZoom() };
      setMap(undefined);
      made.remove();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` is new with each language, and only then.
  }, [data, language, helpId, holder]);
  return map;
}

const LIMITS = {
  maxBounds: MOST,
  minZoom: 5,
  maxZoom: 18,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  // More pixels than this cost a cheap phone more than they show.
  pixelRatio: Math.min(window.devicePixelRatio || 1, 2),
} as const;

function told(map: MapLibreMap, { onPoint, onMove }: Pick<Wanted, 'onPoint' | 'onMove'>): void {
  const { lat, lng: lon } = map.getCenter();
  const bounds = map.getBounds();
  onPoint?.({ lat: rounded(lat), lon: rounded(lon) });
  onMove?.({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() }, map.getZoom());
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
