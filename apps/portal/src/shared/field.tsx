import { type ReactNode, useId } from 'react';

export interface FieldIds {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface Props {
  /** Fixed where an error summary links to it. */
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: string;
  children: (ids: FieldIds) => ReactNode;
}

/** A label, its control, a hint and an error, tied together for screen readers. */
export function Field({ id: fixed, label, hint, error, required, children }: Props) {
  const made = useId();
  const id = fixed ?? made;
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {required && <span className="required"> {required}</span>}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-error`, 'aria-invalid': error !== undefined })}
      <p className="field-error" id={`${id}-error`}>
        {error}
      </p>
    </div>
  );
}
