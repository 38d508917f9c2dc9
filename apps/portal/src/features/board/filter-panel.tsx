import { useText } from '@gopy/web-kit';
import { useState } from 'react';
import type { Reference } from '../../shared/use-reference.js';
import { countOf } from './board-filters.js';
import { boardTexts } from './board.texts.js';
import { FilterFields } from './filter-fields.js';
import { SearchForm } from './search-form.js';
import type { BoardAddress } from './use-board-address.js';

const WIDE = '(min-width: 60rem)';

/** Words first; the other filters are folded away where the screen is narrow. */
export function FilterPanel({ address, reference }: { address: BoardAddress; reference: Reference }) {
  const t = useText(boardTexts);
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches);
  const { q: _, ...others } = address.filters;
  const count = countOf(others);
  return (
    <section className="card board-filters" aria-label={t('filters')}>
      <SearchForm key={address.filters.q ?? ''} words={address.filters.q ?? ''} search={(q) => address.change({ q })} />
      <details className="fold-out" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{count === 0 ? t('moreFilters') : t('moreFiltersChosen', { count })}</summary>
        <FilterFields address={address} reference={reference} />
      </details>
    </section>
  );
}
