import type { AreaView } from '@gopy/contracts';
import { useLanguage, useText } from '@gopy/web-kit';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { AreaField } from '../../shared/area/area-field.js';
import type { Draft } from './draft.js';
import { reportTexts } from './report.texts.js';
import { type PlaceNote, usePlace } from './use-place.js';

interface Props {
  draft: Draft;
  areas: readonly AreaView[];
  change: (part: Partial<Draft>) => void;
  errorOf: (field: 'area' | 'address') => string | undefined;
}

export function PlaceFields({ draft, areas, change, errorOf }: Props) {
  const t = useText(reportTexts);
  const [language] = useLanguage();
  const place = usePlace(draft, change, areas);
  return (
    <fieldset className="card">
      <legend>
        <h2>{t('place')}</h2>
      </legend>
      <button type="button" className="button quiet" disabled={place.finding} onClick={() => void place.locate()}>
        <Icon name="pin" />
        {place.finding ? t('positionFinding') : t('position')}
      </button>
      {draft.lat !== undefined && draft.lon !== undefined && (
        <p className="kept-position">
          <Icon name="check" />
          <span>{t('positionKept', { lat: draft.lat.toFixed(5), lon: draft.lon.toFixed(5) })}</span>
          <button type="button" className="button text" onClick={place.dropPosition}>
            {t('positionDrop')}
          </button>
        </p>
      )}
      <AreaField
        areas={areas}
        text={draft.area}
        error={errorOf('area')}
        onType={place.type}
        onChoose={({ area, oldName }) => place.choose(area.code, language === 'vi' ? area.fullName : area.fullNameEn, oldName)}
        onLeave={() => void place.understand()}
      />
      <div role="status">{place.note && <Note note={place.note} onChoose={place.choose} />}</div>
      <Field id="address" label={t('address')} hint={t('addressHint')} error={errorOf('address')}>
        {(ids) => <input {...ids} autoComplete="off" value={draft.address} onChange={(event) => change({ address: event.target.value })} />}
      </Field>
    </fieldset>
  );
}

function Note({ note, onChoose }: { note: PlaceNote; onChoose: (code: string, fullName: string, oldName?: string) => void }) {
  const t = useText(reportTexts);
  if (note.kind === 'said') return <p className={`note ${note.tone}`}>{t(note.key, note.params)}</p>;
  return (
    <div className="note warn">
      <p>{t('areaWhich', { typed: note.typed })}</p>
      <ul className="choices">
        {note.matches.map(({ areaCode, fullName, oldName }) => (
          <li key={areaCode}>
            <button type="button" className="button quiet small" onClick={() => onChoose(areaCode, fullName, oldName)}>
              {fullName}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
