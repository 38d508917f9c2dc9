import { useText } from '@gopy/web-kit';
import type { FormEvent } from 'react';
import { Icon } from '../../shared/icon.js';
import { Page } from '../../shared/page.js';
import { PhotoPicker } from '../../shared/photo-picker.js';
import { CategoryField } from './category-field.js';
import { ContactFields } from './contact-fields.js';
import { ContentField } from './content-field.js';
import { EmergencyGate } from './emergency-gate.js';
import { ErrorSummary } from './error-summary.js';
import { PlaceFields } from './place-fields.js';
import { reportTexts } from './report.texts.js';
import { SimilarPanel } from './similar-panel.js';
import { StepMark } from './step-mark.js';
import type { ReportForm } from './use-report-form.js';

const FOLDED = ['category', 'name', 'phone', 'email'];

/** Everything on one page; what is needed first stands on the first screen, the rest is folded. */
export function WriteStep({ form }: { form: ReportForm }) {
  const t = useText(reportTexts);
  const { draft, change, photos, place, reference, errorOf, errors, gate } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.goOn();
  };
  const isFilled = draft.category !== '' || draft.anonymous || [draft.name, draft.phone, draft.email].some((text) => text !== '');
  return (
    <Page title={t('title')} mark={<StepMark n={1} />}>
      {form.restored && (
        <p className="note good restored">
          <span>{t('restored')}</span>
          <button type="button" className="button text" onClick={form.startOver}>
            {t('startOver')}
          </button>
        </p>
      )}
      <ErrorSummary attempt={form.attempt} errors={errors} />
      <form className="report-form" onSubmit={submit} noValidate>
        <section className="card">
          <ContentField content={draft.content} error={errorOf('content')} onChange={(content) => change({ content })} />
          <div role="group" aria-label={t('photos')} id="photos" tabIndex={-1}>
            <PhotoPicker photos={photos} />
            <p className="field-error">{errorOf('photos')}</p>
          </div>
        </section>
        <PlaceFields draft={draft} areas={reference.areas} place={place} change={change} errorOf={errorOf} />
        <SimilarPanel reports={form.similar.shown} onDismiss={form.similar.dismiss} onDrop={form.startOver} />
        <details className="card more" open={isFilled || errors.some(({ field }) => FOLDED.includes(field)) || undefined}>
          <summary>
            {t('more')} <small>{t('moreHint')}</small>
          </summary>
          <CategoryField
            categories={reference.categories}
            value={draft.category}
            error={errorOf('category')}
            onChange={(category) => change({ category })}
          />
          <ContactFields draft={draft} change={change} errorOf={errorOf} />
        </details>
        <div className="submit-bar">
          <button type="submit" className="button big">
            {t('next')}
          </button>
          <p className="hint">
            <Icon name="lock" /> {t('saved')}
          </p>
        </div>
      </form>
      {gate.open && <EmergencyGate onGoOn={gate.pass} onBack={gate.close} />}
    </Page>
  );
}
