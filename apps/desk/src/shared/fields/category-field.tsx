import type { CategoryView } from '@gopy/contracts';
import { Select } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { foldText } from '../fold-text.js';
import { sharedTexts } from '../shared-texts.js';
import { useName } from '../use-name.js';
import { useReference } from '../use-reference.js';

interface Props {
  label?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  required?: boolean;
  'data-autofocus'?: boolean;
  error?: string | undefined;
}

/** The category tree as a searchable list; typical words of a category find it too. */
export function CategoryField({ label, ...rest }: Props) {
  const t = useText(sharedTexts);
  const nameOf = useName();
  const categories = useReference().data?.categories ?? [];
  const choices = categories.filter(({ selectable }) => selectable);
  const words = new Map(
    choices.map((category) => [category.id, foldText([category.name, category.nameEn, category.hint, category.hintEn].join(' '))]),
  );
  const fits = (id: string, search: string) => words.get(id)?.includes(foldText(search)) ?? false;
  return (
    <Select
      {...rest}
      label={label ?? t('category')}
      placeholder={t('categorySearch')}
      data={grouped(categories, nameOf)}
      searchable
      clearable
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothingHere')}
      filter={({ options, search }) =>
        options.flatMap((group) => {
          if (!('items' in group)) return [];
          const items = group.items.filter(({ value }) => fits(value, search));
          return items.length > 0 ? [{ ...group, items }] : [];
        })
      }
    />
  );
}

function grouped(categories: readonly CategoryView[], nameOf: (category: CategoryView) => string) {
  const option = (category: CategoryView) => ({ value: category.id, label: nameOf(category) });
  const childrenOf = (id: string) => categories.filter(({ parentId, selectable }) => parentId === id && selectable);
  return categories
    .filter(({ parentId }) => parentId === undefined)
    .map((head) => ({ group: nameOf(head), items: [...(head.selectable ? [head] : []), ...childrenOf(head.id)].map(option) }))
    .filter(({ items }) => items.length > 0);
}
