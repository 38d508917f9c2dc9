import { useLanguage, useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { boardTexts } from './board.texts.js';

/** The same filters as a feed: for readers, and for programs that look for one in the head of the page. */
export function FeedLinks({ query }: { query: string }) {
  const t = useText(boardTexts);
  const [language] = useLanguage();
  // A reader of feeds has no language of its own.
  const same = `${query === '' ? '?' : `${query}&`}lang=${language}`;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={t('feedTitle')} href={`/feeds/board.atom${same}`} />
      <link rel="alternate" type="application/rss+xml" title={t('feedTitle')} href={`/feeds/board.rss${same}`} />
      <a className="button quiet" href={`/feeds/board.atom${same}`}>
        <Icon name="feed" />
        Atom
      </a>
      <a className="button quiet" href={`/feeds/board.rss${same}`}>
        <Icon name="feed" />
        RSS
      </a>
    </>
  );
}
