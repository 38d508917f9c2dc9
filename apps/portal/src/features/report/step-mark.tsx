import { useText } from '@gopy/web-kit';
import { reportTexts } from './report.texts.js';

export function StepMark({ n }: { n: 1 | 2 }) {
  const t = useText(reportTexts);
  return <span className="step-mark">{t('step', { n })}</span>;
}
