import type { AreaView } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../shared/icon.js';
import { CityMap } from '../../shared/map/city-map.js';
import type { LatLon } from '../../shared/map/map-types.js';
import { Page } from '../../shared/page.js';
import type { Draft } from './draft.js';
import { placeTexts } from './place.texts.js';
import { useAreaUnder } from './use-area-under.js';

interface Props {
  draft: Draft;
  areas: readonly AreaView[];
  onChoose: (point: LatLon) => void;
}

/** Close enough to place a point, far enough to see a border on any screen. */
const NEAR = 14;

/** A page of its own, so that "back" leads back to the form. */
export function MapStep({ draft, areas, onChoose }: Props) {
  const t = useText(placeTexts);
  const [language] = useLanguage();
  const [point, setPoint] = useState<LatLon>();
  const under = useAreaUnder(point);
  const [start] = useState(() => startOf(draft, areas));
  const area = areas.find(({ code }) => code === under?.areaCode);
  const name = area ? (language === 'vi' ? area.fullName : area.fullNameEn) : '';
  return (
    <Page title={t('mapTitle')} className="map-step">
      <p className="hint">{t('mapHint')}</p>
      <div className="map-box">
        <CityMap label={t('mapTitle')} start={start} onPoint={setPoint} otherwise={<p>{t('mapMissing')}</p>} />
      </div>
      <div className="map-choice">
        <p role="status">{under && t(under.said, { area: name })}</p>
        <div className="button-row">
          <button type="button" className="button big" disabled={!point} onClick={() => point && onChoose(point)}>
            <Icon name="pin" />
            {t('choosePoint')}
          </button>
          <Link href="/report" className="button quiet big" replace>
            {t('backToForm')}
          </Link>
        </div>
      </div>
    </Page>
  );
}

function startOf({ lat, lon, areaCode }: Draft, areas: readonly AreaView[]) {
  if (lat !== undefined && lon !== undefined) return { lat, lon, zoom: NEAR };
  const area = areas.find(({ code }) => code === areaCode);
  return area && { lat: area.lat, lon: area.lon, zoom: NEAR };
}
