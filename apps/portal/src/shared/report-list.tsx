import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import type { MyReport } from './my-reports.js';
import { sharedTexts } from './shared.texts.js';

interface Props {
  reports: readonly MyReport[];
  /** Without it, the list has no way to forget. */
  onForget?: (code: string) => void;
}

export function ReportList({ reports, onForget }: Props) {
  const t = useText(sharedTexts);
  const [language] = useLanguage();
  return (
    <ul className="report-list">
      {reports.map(({ code, excerpt, receivedAt }) => (
        <li key={code} className="card">
          <Link className="report-link" href={`/b/${encodeURIComponent(code)}`}>
            <span className="code">{code}</span>
            {excerpt && <span className="excerpt">{excerpt}</span>}
            {receivedAt && <span className="hint">{t('sentAt', { time: formatDateTime(receivedAt, language) })}</span>}
          </Link>
          {onForget && (
            <button type="button" className="button text" onClick={() => onForget(code)}>
              {t('forget')} <span className="visually-hidden">{code}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
