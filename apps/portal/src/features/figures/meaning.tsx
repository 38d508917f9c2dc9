import { useText } from '@gopy/web-kit';
import { figuresTexts } from './figures.texts.js';

const POINTS = ['meaningMonth', 'meaningOnTime', 'meaningRate', 'meaningReopened', 'meaningOther', 'meaningRestricted'] as const;

export function Meaning({ minimum }: { minimum: number }) {
  const t = useText(figuresTexts);
  return (
    <section className="card" aria-labelledby="figures-meaning">
      <h2 id="figures-meaning">{t('meaning')}</h2>
      <ul className="figures-meaning">
        {POINTS.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
        <li>{t('meaningHidden', { minimum })}</li>
      </ul>
    </section>
  );
}
