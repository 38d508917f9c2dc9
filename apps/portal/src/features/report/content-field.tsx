import { useLanguage, useText } from '@gopy/web-kit';
import { EmergencyNumbers } from '../../shared/emergency-numbers.js';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { MAX_CONTENT } from '../../shared/limits.js';
import { soundsLikeEmergency } from './emergency-words.js';
import { FoundPersonalData } from './found-personal-data.js';
import { reportTexts } from './report.texts.js';

interface Props {
  content: string;
  error?: string | undefined;
  onChange: (content: string) => void;
}

/** Counting starts to matter near the end. */
const COUNTED_FROM = MAX_CONTENT - 500;

export function ContentField({ content, error, onChange }: Props) {
  const t = useText(reportTexts);
  const [language] = useLanguage();
  const length = content.normalize('NFC').trim().length;
  const count = length.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <div>
      <Field id="content" label={t('content')} required={t('required')} hint={t('contentHint')} error={error}>
        {(ids) => <textarea {...ids} rows={4} aria-required value={content} onChange={(event) => onChange(event.target.value)} />}
      </Field>
      {length > COUNTED_FROM && <p className={length > MAX_CONTENT ? 'counter over' : 'counter'}>{t('contentCount', { count })}</p>}
      <FoundPersonalData text={content} />
      <div role="alert">
        {soundsLikeEmergency(content) && (
          <div className="note bad emergency">
            <p>
              <Icon name="alert" /> {t('emergency')}
            </p>
            <EmergencyNumbers />
          </div>
        )}
      </div>
    </div>
  );
}
