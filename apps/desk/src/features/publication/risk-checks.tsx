import type { PublicationRisk } from '@gopy/vocabulary';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useText, words } from '@gopy/web-kit';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';

interface Props {
  risks: readonly PublicationRisk[];
  /** Taken care of without anybody's tick. */
  settled: readonly PublicationRisk[];
  ticked: readonly PublicationRisk[];
  onTick: (risk: PublicationRisk, ticked: boolean) => void;
  group: RefObject<HTMLFieldSetElement | null>;
  problem: string | undefined;
}

/** Each point that calls for care is ticked by itself. */
export function RiskChecks({ risks, settled, ticked, onTick, group, problem }: Props) {
  const t = useText(publicationTexts);
  const word = useText(words);
  if (risks.length === 0) return null;
  return (
    <fieldset className={classes.risks} ref={group} aria-describedby={problem ? 'risk-problem' : undefined}>
      <legend>{t('risks')}</legend>
      {risks.map((risk) => {
        const done = settled.includes(risk);
        return (
          <label key={risk} className={classes.risk} data-done={done || ticked.includes(risk) || undefined}>
            {done ? (
              <IconCheck size={16} aria-hidden="true" />
            ) : (
              <input
                type="checkbox"
                checked={ticked.includes(risk)}
                onChange={(event) => onTick(risk, event.currentTarget.checked)}
                data-risk={risk}
              />
            )}
            {!done && !ticked.includes(risk) && <IconAlertTriangle size={15} aria-hidden="true" />}
            {done ? (
              t('allHidden')
            ) : (
              <span>
                {word(`publication-risk.${risk}`)} <small>({t('weighed')})</small>
              </span>
            )}
          </label>
        );
      })}
      {problem && (
        <p id="risk-problem" role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
