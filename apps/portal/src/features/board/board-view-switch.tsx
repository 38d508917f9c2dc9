import { useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { BOARD_VIEWS, type BoardView } from './board-filters.js';
import { boardTexts } from './board.texts.js';

const ICONS = { list: 'list', map: 'map' } as const;

export function BoardViewSwitch({ view, show }: { view: BoardView; show: (view: BoardView) => void }) {
  const t = useText(boardTexts);
  return (
    <div className="switch" role="group" aria-label={t('showAs')}>
      {BOARD_VIEWS.map((as) => (
        <button key={as} type="button" aria-pressed={view === as} onClick={() => view !== as && show(as)}>
          <Icon name={ICONS[as]} />
          {t(as)}
        </button>
      ))}
    </div>
  );
}
