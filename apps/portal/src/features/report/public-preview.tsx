import { type CategoryView, findPersonalData } from '@gopy/contracts';
import { useLanguage, useText, words } from '@gopy/web-kit';
import { useId } from 'react';
import { fold } from '../../shared/fold.js';
import { Icon } from '../../shared/icon.js';
import type { Photo } from '../../shared/use-photos.js';
import type { Draft } from './draft.js';
import { HiddenParts } from './hidden-parts.js';
import { reportTexts } from './report.texts.js';
import { checkTexts } from './check.texts.js';

interface Props {
  draft: Draft;
  category: CategoryView | undefined;
  photos: readonly Photo[];
  change: (part: Partial<Draft>) => void;
}

/** What the public may come to see, and what it never will. */
export function PublicPreview(props: Props) {
  const t = useText(checkTexts);
  const report = useText(reportTexts);
  const [shownId, keptId] = [useId(), useId()];
  return (
    <>
      <section className="card preview" aria-labelledby={shownId}>
        <h2 id={shownId}>
          <Icon name="eye" /> {t('shownToAll')}
        </h2>
        {props.category?.restricted ? <p>{report('restricted')}</p> : <Shown {...props} />}
      </section>
      <section className="card preview kept" aria-labelledby={keptId}>
        <h2 id={keptId}>
          <Icon name="lock" /> {t('neverShown')}
        </h2>
        <Kept {...props} />
      </section>
    </>
  );
}

function Shown({ draft, category, photos, change }: Props) {
  const t = useText(checkTexts);
  const report = useText(reportTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const name = category && (language === 'vi' ? category.name : category.nameEn);
  return (
    <>
      <p className="hint">{t('shownToAllHint')}</p>
      <dl>
        <dt>{t('shownContent')}</dt>
        <dd className="written">
          <HiddenParts text={draft.content.normalize('NFC').trim()} />
        </dd>
        <dt>{t('shownPlace')}</dt>
        <dd>
          <PlaceShown draft={draft} />
        </dd>
        <dt>{report('category')}</dt>
        <dd>{name ?? t('byCentre')}</dd>
        {photos.length > 0 && (
          <>
            <dt>{t('shownPhotos')}</dt>
            <dd>
              <ul className="photo-thumbs">
                {photos.flatMap(({ key, name, preview }) =>
                  preview
                    ? [
                        <li key={key}>
                          <img src={preview} alt={name} width={64} height={64} />
                        </li>,
                      ]
                    : [],
                )}
              </ul>
              {t(draft.publishPhotos ? 'photosShown' : 'photosKept', { count: photos.length })}
            </dd>
          </>
        )}
      </dl>
      {photos.length > 0 && (
        <label className="tick">
          <input type="checkbox" checked={draft.publishPhotos} onChange={(event) => change({ publishPhotos: event.target.checked })} />
          <span>{word('consent-purpose.publish-photos')}</span>
        </label>
      )}
    </>
  );
}

function PlaceShown({ draft: { address, area, lat } }: Pick<Props, 'draft'>) {
  const t = useText(checkTexts);
  const street = address.trim();
  const ward = fold(street).includes(fold(area.trim())) ? '' : area.trim();
  const said = [street, ward].filter(Boolean).join(', ');
  if (said === '') return lat === undefined ? t('noPlace') : t('shownPoint');
  return (
    <>
      <HiddenParts text={said} />
      {lat !== undefined && ` (${t('shownPoint')})`}
    </>
  );
}

function Kept({ draft }: Props) {
  const t = useText(checkTexts);
  const hidden = findPersonalData(draft.content.normalize('NFC').trim()).length + findPersonalData(draft.address).length;
  const contact = [draft.name, draft.phone, draft.email].map((text) => text.trim()).filter(Boolean);
  const said = draft.anonymous ? t('anonymousSent') : contact.length === 0 ? t('noContact') : contact.join(' · ');
  return (
    <ul>
      <li>
        {t('yourContact')}: {said}
      </li>
      {hidden > 0 && <li>{t('hiddenInText', { count: hidden })}</li>}
    </ul>
  );
}
