import type { Named } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import { boardTexts } from './board.texts.js';

interface Props {
  departments: readonly Named[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

export function DepartmentSelect({ departments, chosen, choose }: Props) {
  const t = useText(boardTexts);
  const [language] = useLanguage();
  const named = departments.map(({ id, name, nameEn }) => ({ id, name: language === 'vi' ? name : nameEn }));
  return (
    <Field label={t('department')}>
      {(ids) => (
        <select {...ids} value={chosen ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
          <option value="">{t('anyDepartment')}</option>
          {named
            .sort((one, other) => one.name.localeCompare(other.name, language))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
