import { useText } from '@gopy/web-kit';
import { Field } from '../field.js';
import { noticesTexts } from './notices.texts.js';

interface Props {
  medium: 'email' | 'sms';
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

export function AddressField({ medium, value, error, onChange }: Props) {
  const t = useText(noticesTexts);
  const isMail = medium === 'email';
  return (
    <Field label={t(isMail ? 'email' : 'phone')} hint={t(isMail ? 'emailHint' : 'phoneHint')} error={error}>
      {(ids) => (
        <input
          {...ids}
          type={isMail ? 'email' : 'tel'}
          inputMode={isMail ? 'email' : 'tel'}
          autoComplete={isMail ? 'email' : 'tel'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
