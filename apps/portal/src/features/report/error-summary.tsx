import { useText } from '@gopy/web-kit';
import { type MouseEvent, useEffect, useRef } from 'react';
import { reportTexts } from './report.texts.js';

export interface ListedError {
  field: string;
  message: string;
}

interface Props {
  /** Changes with each try to send, so that the focus comes here each time. */
  attempt: number;
  message?: string | undefined;
  errors: readonly ListedError[];
}

/** Above the form after a try that did not succeed; each line leads to its field. */
export function ErrorSummary({ attempt, message, errors }: Props) {
  const t = useText(reportTexts);
  const box = useRef<HTMLDivElement>(null);
  const shown = message !== undefined || errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  const goTo = (event: MouseEvent, field: string) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <div className="note bad error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{errors.length > 0 ? t('check') : t('notSent')}</h2>
      {message && <p>{message}</p>}
      <ul>
        {errors.map(({ field, message: said }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {said}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
