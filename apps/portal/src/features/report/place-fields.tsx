import type { AreaView } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { Link } from 'wouter';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { AreaField } from '../../shared/area/area-field.js';
import { AreaQuestion } from './area-question.js';
import type { Draft } from './draft.js';
import { placeTexts } from './place.texts.js';
import type { PlaceState } from './use-place.js';

interface Props {
  draft: Draft;
  areas: readonly AreaView[];
  place: PlaceState;
  change: (part: Partial<Draft>) => void;
  errorOf: (field: 'area' | 'address') => string | undefined;
}

/** Four ways to say where: this device's position, the map, an address, the list of wards. */
export function PlaceFields({ draft, areas, place, change, errorOf }: Props) {
  const t = useText(placeTexts);
  return (
    <fieldset className="card place" id="place" tabIndex={-1}>
      <legend>
        <h2>{t('place')}</h2>
      </legend>
      <div className="place-ways">
        <button type="button" className="button quiet" disabled={place.finding} onClick={() => void place.locate()}>
          <Icon name="pin" />
          {place.finding ? t('positionFinding') : t('position')}
        </button>
        <Link href="/report/map" className="button quiet">
          <Icon name="map" />
          {t('onMap')}
        </Link>
      </div>
      <KeptPoint draft={draft} place={place} />
      <Field id="address" label={t('address')} hint={t('addressHint')} error={errorOf('address')}>
        {(ids) => <input {...ids} autoComplete="off" value={draft.address} onChange={(event) => change({ address: event.target.value })} />}
      </Field>
      <PlaceSaid place={place} areaCode={draft.areaCode} />
      <AreaField
        areas={areas}
        text={draft.area}
        error={errorOf('area')}
        onType={place.type}
        onChoose={({ area, oldName }) => place.pick(area, oldName)}
        onLeave={() => void place.understand()}
      />
    </fieldset>
  );
}

function KeptPoint({ draft: { lat, lon }, place }: Pick<Props, 'draft' | 'place'>) {
  const t = useText(placeTexts);
  if (lat === undefined || lon === undefined) return null;
  return (
    <p className="kept-position">
      <Icon name="check" />
      <span>
        {t('positionKept')}
        {place.accuracy !== undefined && ` ${t('positionAccuracy', { metres: place.accuracy })}`}
      </span>
      <button type="button" className="button text" onClick={place.dropPoint}>
        {t('positionDrop')}
      </button>
    </p>
  );
}

function PlaceSaid({ place: { note, nameOf, choose }, areaCode }: { place: PlaceState; areaCode: string }) {
  const t = useText(placeTexts);
  return (
    <>
      <div role="status">
        {note?.kind === 'said' && <p className={`note ${note.tone}`}>{t(note.key, note.params)}</p>}
        {note?.kind === 'which' && <p className="visually-hidden">{t(note.key, note.params)}</p>}
      </div>
      {note?.kind === 'which' && <AreaQuestion note={note} areaCode={areaCode} nameOf={nameOf} onChoose={choose} />}
    </>
  );
}
