import type { SimilarReport } from '@gopy/contracts';
import { formatDate, useLanguage, useText, words } from '@gopy/web-kit';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Dialog } from '../../shared/dialog.js';
import { Icon } from '../../shared/icon.js';
import { myReports } from '../../shared/my-reports.js';
import { similarTexts } from './similar.texts.js';

interface Props {
  reports: readonly SimilarReport[];
  onDismiss: () => void;
  /** The text on this device is not needed any more. */
  onDrop: () => void;
}

/** "Somebody may have reported this already": follow that one instead, or go on. */
export function SimilarPanel({ reports, onDismiss, onDrop }: Props) {
  const t = useText(similarTexts);
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<SimilarReport>();
  const headingId = useId();
  const follow = ({ code, receivedAt, excerpt }: SimilarReport) => {
    myReports.keep({ code, receivedAt, ...(excerpt && { excerpt }) });
    go(`/b/${code}`);
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {reports.length > 0 && t('similarFound', { count: reports.length })}
      </p>
      {reports.length > 0 && (
        <section className="card similar" aria-labelledby={headingId}>
          <h2 id={headingId}>{t('similar')}</h2>
          <p className="hint">{t('similarHint')}</p>
          <ul>
            {reports.map((report) => (
              <li key={report.code}>
                <SimilarLine report={report} />
                <button
                  type="button"
                  className="button quiet small"
                  aria-label={`${t('similarFollow')} ${report.code}`}
                  onClick={() => setChosen(report)}
                >
                  {t('similarFollow')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button text" onClick={onDismiss}>
            {t('similarOther')}
          </button>
        </section>
      )}
      {chosen && (
        <Dialog title={t('followInstead')} onClose={() => setChosen(undefined)}>
          <p>{t('followInsteadText', { code: chosen.code })}</p>
          <div className="button-row">
            <button
              type="button"
              className="button"
              onClick={() => {
                onDrop();
                follow(chosen);
              }}
            >
              <Icon name="check" />
              {t('followAndDrop')}
            </button>
            <button type="button" className="button quiet" onClick={() => follow(chosen)}>
              {t('followAndKeep')}
            </button>
            <button type="button" className="button quiet" onClick={() => setChosen(undefined)}>
              {t('goOnWriting')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function SimilarLine({ report: { category, area, distanceMetres, receivedAt, status, excerpt } }: { report: SimilarReport }) {
  const t = useText(similarTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const name = (named: SimilarReport['area']) => named && (language === 'vi' ? named.name : named.nameEn);
  const where = [name(area), distanceMetres !== undefined && t('similarDistance', { metres: distanceMetres })].filter(Boolean).join(', ');
  return (
    <p>
      <strong>{name(category) ?? t('similarUnsorted')}</strong>
      {where && <span> · {where}</span>}
      <small>
        {t('similarSince', { date: formatDate(receivedAt, language) })} · {word(`status.${status}`)}
      </small>
      {excerpt && <q>{excerpt}</q>}
    </p>
  );
}
