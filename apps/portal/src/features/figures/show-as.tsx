import { useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { figuresTexts } from './figures.texts.js';

const SHOWINGS = ['bars', 'table'] as const;
export type Showing = (typeof SHOWINGS)[number];
const ICONS = { bars: 'chart', table: 'list' } as const;

export function ShowAs({ showing, show }: { showing: Showing; show: (showing: Showing) => void }) {
  const t = useText(figuresTexts);
  return (
    <div className="switch" role="group" aria-label={t('showAs')}>
      {SHOWINGS.map((each) => (
        <button key={each} type="button" aria-pressed={showing === each} onClick={() => show(each)}>
          <Icon name={ICONS[each]} />
          {t(each)}
        </button>
      ))}
    </div>
  );
}
