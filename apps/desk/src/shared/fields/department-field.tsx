import type { DepartmentView } from '@gopy/contracts';
import { Select } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import { useDepartments } from '../use-departments.js';
import { useName } from '../use-name.js';
import { departmentsFor } from './department-search.js';

interface Props {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** Put first, because the router proposed it. */
  proposed?: string | undefined;
  /** Left out: the department that has the ticket already. */
  except?: string | undefined;
  required?: boolean;
  error?: string | undefined;
  /** The dialog opens with the cursor here. */
  'data-autofocus'?: boolean;
}

/** Search among all departments by name, short name or duty, with or without Vietnamese marks. */
export function DepartmentField({ label, proposed, except, ...rest }: Props) {
  const t = useText(sharedTexts);
  const nameOf = useName();
  const departments = useDepartments().data?.items ?? [];
  const offered = departments.filter(({ id }) => id !== except);
  const option = (department: DepartmentView) => ({ value: department.id, label: nameOf(department) });
  const groups = [
    { group: t('proposed'), items: offered.filter(({ id }) => id === proposed).map(option) },
    { group: t('departments'), items: offered.filter(({ id, kind }) => id !== proposed && kind !== 'ward').map(option) },
    { group: t('wards'), items: offered.filter(({ id, kind }) => id !== proposed && kind === 'ward').map(option) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      {...rest}
      label={label}
      placeholder={t('departmentSearch')}
      data={groups}
      searchable
      clearable
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothingHere')}
      filter={({ options, search }) => {
        const found = departmentsFor(search, offered);
        return options.flatMap((group) => {
          if (!('items' in group)) return [];
          const items = group.items.filter(({ value }) => found.has(value));
          return items.length > 0 ? [{ ...group, items }] : [];
        });
      }}
    />
  );
}
