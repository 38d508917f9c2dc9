import type { CategoryView } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import { reportTexts } from './report.texts.js';

interface Props {
  categories: readonly CategoryView[];
  value: string;
  error?: string | undefined;
  onChange: (category: string) => void;
}

/** Optional: the native list is the fastest on a phone and needs no script. */
export function CategoryField({ categories, value, error, onChange }: Props) {
  const t = useText(reportTexts);
  const [language] = useLanguage();
  const name = (category: CategoryView) => (language === 'vi' ? category.name : category.nameEn);
  const chosen = categories.find(({ id }) => id === value);
  const hint = chosen && (language === 'vi' ? chosen.hint : chosen.hintEn);
  return (
    <Field id="category" label={t('category')} error={error} hint={chosen?.restricted ? t('restricted') : hint}>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('categoryAny')}</option>
          {groupsOf(categories).map(({ heading, members }) => (
            <optgroup key={heading?.id ?? 'alone'} label={heading ? name(heading) : t('category')}>
              {members.map((category) => (
                <option key={category.id} value={category.id}>
                  {name(category)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

interface Group {
  heading?: CategoryView;
  members: CategoryView[];
}

function groupsOf(categories: readonly CategoryView[]): Group[] {
  const headings: Group[] = categories
    .filter(({ id }) => categories.some(({ parentId }) => parentId === id))
    .map((heading) => ({
      heading,
      members: categories.filter(({ id, parentId, selectable }) => selectable && (parentId === heading.id || id === heading.id)),
    }));
  const grouped = new Set(headings.flatMap(({ members }) => members));
  const alone = categories.filter((category) => category.selectable && !grouped.has(category));
  return [...headings, { members: alone }].filter(({ members }) => members.length > 0);
}
