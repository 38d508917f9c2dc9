import type { BoardFilters } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { useState } from 'react';
import { Field } from '../../shared/field.js';
import { boardTexts } from './board.texts.js';
import { daysOf, spanOf, TIME_SPANS } from './time-spans.js';

interface Props {
  filters: BoardFilters;
  change: (part: Partial<BoardFilters>) => void;
}

export function TimeFields({ filters, change }: Props) {
  const t = useText(boardTexts);
  const [now] = useState(() => new Date());
  const [own, setOwn] = useState(false);
  const span = own ? 'own' : spanOf(filters, now);
  const choose = (value: string) => {
    const chosen = TIME_SPANS.find((known) => known === value) ?? 'any';
    setOwn(chosen === 'own');
    if (chosen !== 'own') change(daysOf(chosen, now));
  };
  return (
    <>
      <Field label={t('time')}>
        {(ids) => (
          <select {...ids} value={span} onChange={(event) => choose(event.target.value)}>
            {TIME_SPANS.map((each) => (
              <option key={each} value={each}>
                {t(`time-${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {span === 'own' && (
        <div className="board-days">
          <DayField label={t('from')} day={filters.from} latest={filters.to} choose={(from) => change({ from })} />
          <DayField label={t('to')} day={filters.to} earliest={filters.from} choose={(to) => change({ to })} />
        </div>
      )}
    </>
  );
}

interface DayProps {
  label: string;
  day: string | undefined;
  earliest?: string | undefined;
  latest?: string | undefined;
  choose: (day: string | undefined) => void;
}

/** A date field passes through many days while it is typed: only what is left standing counts. */
function DayField({ label, day, earliest, latest, choose }: DayProps) {
  const [typed, setTyped] = useState<string>();
  const leave = () => {
    setTyped(undefined);
    if (typed !== undefined && typed !== (day ?? '')) choose(typed === '' ? undefined : typed);
  };
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          min={earliest}
          max={latest}
          value={typed ?? day ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
