import type { CategoryView } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import { boardTexts } from './board.texts.js';

interface Props {
  categories: readonly CategoryView[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** Headings can be chosen too: they mean all below them. Restricted matters are never on the board. */
export function CategorySelect({ categories, chosen, choose }: Props) {
  const t = useText(boardTexts);
  const [language] = useLanguage();
  const nameOf = ({ name, nameEn }: CategoryView) => (language === 'vi' ? name : nameEn);
  const shown = categories.filter(({ restricted }) => !restricted);
  return (
    <Field label={t('category')}>
      {(ids) => (
        <select {...ids} value={chosen ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
          <option value="">{t('anyCategory')}</option>
          {shown
            .filter(({ parentId }) => parentId === undefined)
            .flatMap((heading) => [
              <option key={heading.id} value={heading.id}>
                {nameOf(heading)}
              </option>,
              ...shown
                .filter(({ parentId }) => parentId === heading.id)
                .map((category) => (
                  <option key={category.id} value={category.id}>
                    {'\u2003'}
                    {nameOf(category)}
                  </option>
                )),
            ])}
        </select>
      )}
    </Field>
  );
}
