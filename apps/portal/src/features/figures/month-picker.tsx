import { useLanguage, useText } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import { figuresTexts } from './figures.texts.js';
import { choosable, monthName } from './months.js';

export function MonthPicker({ months, shown, choose }: { months: readonly string[]; shown: string; choose: (month: string) => void }) {
  const t = useText(figuresTexts);
  const [language] = useLanguage();
  return (
    <div className="month-picker">
      <Field label={t('month')}>
        {(ids) => (
          <select {...ids} value={shown} onChange={(event) => choose(event.target.value)}>
            {choosable(months, shown).map((month) => (
              <option key={month} value={month}>
                {capitalised(monthName(month, language))}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
