import { useSolvingPuzzle, useText } from '@gopy/web-kit';
import type { FormEvent } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../shared/icon.js';
import { Page } from '../../shared/page.js';
import { checkTexts } from './check.texts.js';
import { ErrorSummary } from './error-summary.js';
import { PublicPreview } from './public-preview.js';
import { reportTexts } from './report.texts.js';
import { SimilarPanel } from './similar-panel.js';
import { StepMark } from './step-mark.js';
import type { ReportForm } from './use-report-form.js';

/** The report as it will go out, and as the public may see it. */
export function CheckStep({ form }: { form: ReportForm }) {
  const t = useText(checkTexts);
  const report = useText(reportTexts);
  const { draft, change, photos, reference, sending } = form;
  const solving = useSolvingPuzzle();
  const said = () => {
    if (!sending) return report('send');
    if (photos.busy) return report('waitingForPhotos');
    return solving ? t('solving') : report('sending');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <Page title={t('checkTitle')} mark={<StepMark n={2} />}>
      <ErrorSummary attempt={form.attempt} message={form.message} errors={form.errors} />
      <form className="report-form" onSubmit={submit} noValidate>
        <SimilarPanel reports={form.similar.late} onDismiss={form.similar.dismiss} onDrop={form.startOver} />
        <PublicPreview
          draft={draft}
          category={reference.categories.find(({ id }) => id === draft.category)}
          photos={photos.photos}
          change={change}
        />
        <div className="submit-bar both">
          <button type="submit" className="button big" aria-disabled={sending}>
            <Icon name="send" />
            {said()}
          </button>
          <Link href="/report" className="button quiet big">
            <Icon name="pencil" />
            {t('edit')}
          </Link>
        </div>
        <p className="hint">{t('waitingInDraft')}</p>
      </form>
    </Page>
  );
}
