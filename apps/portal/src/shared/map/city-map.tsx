import { useText } from '@gopy/web-kit';
import { lazy, Suspense, useState } from 'react';
import { canDrawMaps } from './can-draw-maps.js';
import type { CityMapProps } from './city-map-props.js';
import { MapBoundary } from './map-boundary.js';
import { mapTexts } from './map.texts.js';

const MapCanvas = lazy(() => import('./map-canvas.js'));

/** The city with its wards. Comes in a part of its own; where it cannot be drawn, another way is shown instead. */
export function CityMap(props: CityMapProps) {
  const t = useText(mapTexts);
  const [drawable] = useState(canDrawMaps);
  const missing = <div className="city-map-missing note warn">{props.otherwise}</div>;
  if (!drawable) return missing;
  return (
    <MapBoundary otherwise={missing}>
      <Suspense
        fallback={
          <p className="city-map city-map-coming" role="status">
            {t('coming')}
          </p>
        }
      >
        <MapCanvas {...props} />
      </Suspense>
    </MapBoundary>
  );
}
