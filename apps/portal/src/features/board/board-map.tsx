import type { AreaView, BoardFilters } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { useCallback, useState } from 'react';
import { CityMap } from '../../shared/map/city-map.js';
import type { MapMark } from '../../shared/map/map-types.js';
import type { BoardView } from './board-filters.js';
import { boardTexts } from './board.texts.js';
import { PickedReport } from './picked-report.js';
import { useBoardMarks } from './use-board-marks.js';

interface Props {
  filters: BoardFilters;
  areas: readonly AreaView[];
  show: (view: BoardView) => void;
}

const WARD_ZOOM = 13.5;

/** Marks of what the filters mean; the list shows the same, with what has no place. */
export function BoardMap({ filters, areas, show }: Props) {
  const t = useText(boardTexts);
  const { found, failed, look } = useBoardMarks(filters);
  const [picked, setPicked] = useState<string>();
  const area = areas.find(({ code }) => code === filters.areaCode);
  const markLabel = useCallback(
    ({ count, state }: MapMark) => (count > 1 ? t('markSeveral', { count }) : t(state === 'answered' ? 'markAnswered' : 'markOpen')),
    [t],
  );
  const toList = (
    <button type="button" className="button text" onClick={() => show('list')}>
      {t('toList')}
    </button>
  );
  if (filters.areaCode !== undefined && area === undefined && areas.length === 0) return <span className="bone card tall" />;
  return (
    <section className="board-results" aria-label={t('map')}>
      <p className="board-count" role="status">
        {failed ? t('failed') : found ? t('onMap', { count: found.total }) : t('loading')}
      </p>
      <div className="board-map">
        <CityMap
          key={area?.code ?? ''}
          label={t('mapLabel')}
          start={area && { lat: area.lat, lon: area.lon, zoom: WARD_ZOOM }}
          marks={found?.marks}
          markLabel={markLabel}
          onMove={look}
          onPick={setPicked}
          otherwise={
            <p>
              {t('noMap')} {toList}
            </p>
          }
        />
      </div>
      {picked && <PickedReport key={picked} code={picked} close={() => setPicked(undefined)} />}
      <p className="hint">
        {found && found.placeless > 0 && t('placeless', { count: found.placeless })} {toList}
      </p>
    </section>
  );
}
