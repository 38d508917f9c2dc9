import { useText } from '@gopy/web-kit';
import type { FormEvent } from 'react';
import { Field } from '../../shared/field.js';
import { PhotoPicker } from '../../shared/photo-picker.js';
import { followTexts } from './follow.texts.js';
import type { Writing } from './use-writing.js';
import { writingTexts } from './writing.texts.js';

interface Props {
  writing: Writing;
  label: string;
  send: string;
}

export function WritingForm({ writing, label, send }: Props) {
  const t = useText(followTexts);
  const own = useText(writingTexts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void writing.submit();
  };
  return (
    <form onSubmit={submit} noValidate>
      {writing.isRestored && <p className="hint">{own('restored')}</p>}
      <Field label={label} error={writing.error}>
        {(ids) => <textarea {...ids} rows={4} value={writing.text} onChange={(event) => writing.write(event.target.value)} />}
      </Field>
      <PhotoPicker photos={writing.photos} />
      <button type="submit" className="button" aria-disabled={writing.busy}>
        {writing.busy ? t('sending') : send}
      </button>
      <p className="sent-note" role="status">
        {writing.sent && t('messageSent')}
      </p>
    </form>
  );
}
