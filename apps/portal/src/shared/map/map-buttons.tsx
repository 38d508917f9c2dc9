import { useText } from '@gopy/web-kit';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { CITY_START, HOANG_SA } from './map-places.js';
import { mapTexts } from './map.texts.js';

const EAST_OF_THE_MAINLAND = 110;

/** Zoom, and the way over the sea to Hoàng Sa and back. */
export function MapButtons({ map }: { map: MapLibreMap }) {
  const t = useText(mapTexts);
  const [atSea, setAtSea] = useState(false);
  useEffect(() => {
    const look = () => setAtSea(map.getCenter().lng > EAST_OF_THE_MAINLAND);
    map.on('moveend', look);
    return () => {
      map.off('moveend', look);
    };
  }, [map]);
  const goal = atSea ? CITY_START : HOANG_SA;
  return (
    <>
      <div className="map-zoom">
        <button type="button" aria-label={t('closer')} onClick={() => map.zoomIn()}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={t('farther')} onClick={() => map.zoomOut()}>
          <span aria-hidden="true">−</span>
        </button>
      </div>
      <button type="button" className="map-islands" onClick={() => map.jumpTo({ center: [goal.lon, goal.lat], zoom: goal.zoom })}>
        {t(atSea ? 'mainland' : 'toHoangSa')}
      </button>
    </>
  );
}
