import type { DataRequestInput } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { useState } from 'react';
import { ConfirmedButton } from '../../shared/confirmed-button.js';
import { Field } from '../../shared/field.js';
import { privacyTexts } from './privacy.texts.js';

const CHOICES = [
  { kind: 'erasure', label: 'erase', warning: 'eraseWarning', confirm: 'eraseConfirm' },
  { kind: 'objection', label: 'object', warning: 'objectWarning', confirm: 'objectConfirm' },
  { kind: 'access', label: 'access', warning: 'accessWarning', confirm: 'accessConfirm' },
] as const;

export function AskAboutData({ onAsk }: { onAsk: (input: DataRequestInput) => void }) {
  const t = useText(privacyTexts);
  const [note, setNote] = useState('');
  const ask = (kind: DataRequestInput['kind']) => {
    onAsk({ kind, ...(note.trim() && { note: note.trim() }) });
    setNote('');
  };
  return (
    <div className="card ask-about-data">
      <h3>{t('askTitle')}</h3>
      <Field label={t('note')}>
        {(ids) => <textarea {...ids} rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {CHOICES.map(({ kind, label, warning, confirm }) => (
        <ConfirmedButton
          key={kind}
          label={t(label)}
          warning={<p>{t(warning)}</p>}
          confirm={t(confirm)}
          cancel={t('cancel')}
          busy={false}
          onConfirm={() => ask(kind)}
        />
      ))}
    </div>
  );
}
