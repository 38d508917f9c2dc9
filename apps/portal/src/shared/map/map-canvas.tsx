import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useText } from '@gopy/web-kit';
import { useId, useRef } from 'react';
import type { CityMapProps } from './city-map-props.js';
import { MapButtons } from './map-buttons.js';
import { mapTexts } from './map.texts.js';
import { useMapData } from './use-map-data.js';
import { useMarks } from './use-marks.js';
import { useMap } from './use-map.js';

/** The drawn map; only ever loaded by `CityMap`. */
export default function MapCanvas(props: CityMapProps) {
  const t = useText(mapTexts);
  const holder = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const data = useMapData();
  const map = useMap({ ...props, holder, data, helpId });
  useMarks(map, props);
  const credits = [t('boundaries'), data?.reference.map.attribution].filter(Boolean).join(' · ');
  return (
    <div className={props.onPoint ? 'city-map choosing' : 'city-map'}>
      <div className="city-map-canvas" ref={holder} />
      {props.onPoint && (
        <svg className="crosshair" viewBox="0 0 48 64" aria-hidden="true" focusable="false">
          <path d="M24 62s-19-20-19-37a19 19 0 0 1 38 0c0 17-19 37-19 37Z" />
          <circle cx="24" cy="25" r="7" />
        </svg>
      )}
      {map && <MapButtons map={map} />}
      <p className="map-credits">{credits}</p>
      <p className="visually-hidden" id={helpId}>
        {t(props.onPoint ? 'pinHelp' : 'moveHelp')}
      </p>
    </div>
  );
}
