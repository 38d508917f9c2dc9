import { useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { Page } from '../../shared/page.js';
import { PhotoPicker } from '../../shared/photo-picker.js';
import { CategoryField } from './category-field.js';
import { ContactFields } from './contact-fields.js';
import { ContentField } from './content-field.js';
import { ErrorSummary } from './error-summary.js';
import { PlaceFields } from './place-fields.js';
import { reportTexts } from './report.texts.js';
import { useReference } from '../../shared/use-reference.js';
import { useReportForm } from './use-report-form.js';

export default function ReportPage() {
  const t = useText(reportTexts);
  const { categories, areas } = useReference();
  const { draft, change, photos, restored, startOver, attempt, errors, message, errorOf, sending, submit } = useReportForm();
  return (
    <Page title={t('title')}>
      <p className="lead">{t('intro')}</p>
      {restored && (
        <p className="note good restored">
          <span>{t('restored')}</span>
          <button type="button" className="button text" onClick={startOver}>
            {t('startOver')}
          </button>
        </p>
      )}
      <ErrorSummary attempt={attempt} message={message} errors={errors} />
      <form className="report-form" onSubmit={(event) => void submit(event)} noValidate>
        <section className="card">
          <ContentField content={draft.content} error={errorOf('content')} onChange={(content) => change({ content })} />
          <h2 className="sub" id="photos" tabIndex={-1}>
            {t('photos')}
          </h2>
          <PhotoPicker photos={photos} />
          <p className="field-error">{errorOf('photos')}</p>
        </section>
        <PlaceFields draft={draft} areas={areas} change={change} errorOf={errorOf} />
        <section className="card">
          <CategoryField
            categories={categories}
            value={draft.category}
            error={errorOf('category')}
            onChange={(category) => change({ category })}
          />
        </section>
        <ContactFields draft={draft} change={change} errorOf={errorOf} />
        <div className="submit-bar">
          <button type="submit" className="button big" aria-disabled={sending}>
            <Icon name="send" />
            {sending ? (photos.busy ? t('waitingForPhotos') : t('sending')) : t('send')}
          </button>
          <p className="hint">{t('saved')}</p>
        </div>
      </form>
    </Page>
  );
}
