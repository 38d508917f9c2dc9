import type { BoardFilters } from '@gopy/contracts';
import { formatDate, useLanguage, useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import type { Reference } from '../../shared/use-reference.js';
import { boardTexts } from './board.texts.js';
import type { BoardAddress } from './use-board-address.js';

/** What is filtered by, in words; each goes away by a tap. */
export function ChosenFilters({ address: { filters, change, clear }, reference }: { address: BoardAddress; reference: Reference }) {
  const t = useText(boardTexts);
  const wordOf = useWordOf(reference);
  const chosen = filterNames(filters);
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-filters" aria-label={t('chosen')}>
      {chosen.map((name) => (
        <li key={name}>
          <button type="button" className="chip" onClick={() => change({ [name]: undefined })}>
            <span className="visually-hidden">{t('drop')} </span>
            {wordOf(name, filters)}
            <Icon name="cross" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="button text" onClick={clear}>
          {t('clear')}
        </button>
      </li>
    </ul>
  );
}

const NAMES = ['q', 'categoryId', 'areaCode', 'departmentId', 'state', 'from', 'to'] as const satisfies (keyof BoardFilters)[];
const filterNames = (filters: BoardFilters) => NAMES.filter((name) => filters[name] !== undefined);

function useWordOf(reference: Reference) {
  const t = useText(boardTexts);
  const [language] = useLanguage();
  const nameOf = (thing: { name: string; nameEn: string } | undefined) => (language === 'vi' ? thing?.name : thing?.nameEn) ?? '…';
  return (name: (typeof NAMES)[number], filters: BoardFilters): string => {
    if (name === 'q') return `“${filters.q ?? ''}”`;
    if (name === 'state') return t(`state-${filters.state ?? 'open'}`);
    if (name === 'categoryId') return nameOf(reference.categories.find(({ id }) => id === filters.categoryId));
    if (name === 'departmentId') return nameOf(reference.departments.find(({ id }) => id === filters.departmentId));
    if (name === 'areaCode') {
      const area = reference.areas.find(({ code }) => code === filters.areaCode);
      return (language === 'vi' ? area?.fullName : area?.fullNameEn) ?? '…';
    }
    return t(name === 'from' ? 'since' : 'until', { day: formatDate(`${filters[name] ?? ''}T12:00:00+07:00`, language) });
  };
}
