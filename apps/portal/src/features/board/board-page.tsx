import './board.css';
import { useText } from '@gopy/web-kit';
import { Page } from '../../shared/page.js';
import { FollowAreaButton } from '../../shared/notices/follow-area-button.js';
import { ShareButton } from '../../shared/share-button.js';
import { useReference } from '../../shared/use-reference.js';
import { BoardList } from './board-list.js';
import { BoardMap } from './board-map.js';
import { boardTexts } from './board.texts.js';
import { BoardViewSwitch } from './board-view-switch.js';
import { ChosenFilters } from './chosen-filters.js';
import { FeedLinks } from './feed-links.js';
import { FilterPanel } from './filter-panel.js';
import { useBoardAddress } from './use-board-address.js';

export default function BoardPage() {
  const t = useText(boardTexts);
  const address = useBoardAddress();
  const reference = useReference();
  return (
    <Page title={t('title')} className="wide board">
      <p className="lead">{t('lead')}</p>
      <FilterPanel address={address} reference={reference} />
      <ChosenFilters address={address} reference={reference} />
      <BoardViewSwitch view={address.view} show={address.show} />
      {address.view === 'map' ? (
        <BoardMap filters={address.filters} areas={reference.areas} show={address.show} />
      ) : (
        <BoardList address={address} />
      )}
      <section className="board-keep" aria-labelledby="board-keep-title">
        <h2 id="board-keep-title">{t('keep')}</h2>
        {address.filters.areaCode ? (
          <FollowAreaButton key={address.query} filters={address.filters} />
        ) : (
          <p className="hint">{t('followHint')}</p>
        )}
        <div className="button-row">
          <ShareButton title={t('title')} url={location.href} label={t('share')} />
          <FeedLinks query={address.query} />
        </div>
      </section>
    </Page>
  );
}
