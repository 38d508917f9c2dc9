import type { FollowResponse } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { CopyButton } from '../../shared/copy-button.js';
import { Icon } from '../../shared/icon.js';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { privateLink } from '../../shared/private-link.js';
import { spokenPhone } from '../../shared/spoken-phone.js';
import { ShareButton } from '../../shared/share-button.js';
import { followTexts } from './follow.texts.js';

interface Props {
  code: string;
  part: NonNullable<FollowResponse['private']>;
  secret: string | undefined;
}

export function PrivatePart({ code, part, secret }: Props) {
  const t = useText(followTexts);
  const contact = [part.contact?.name, spokenPhone(part.contact?.phone), part.contact?.email].filter(Boolean).join(' · ');
  return (
    <section className="card private-part" aria-labelledby="mine-title">
      <h2 id="mine-title">{t('mine')}</h2>
      <p className="hint">
        <Icon name="lock" /> {t('onlyYou')}
      </p>
      <p className="written">{part.content}</p>
      <PhotoStrip photos={part.attachments} />
      <dl className="facts stacked">
        <Fact term={t('address')} text={part.address} />
        <Fact
          term={t('position')}
          text={part.lat !== undefined && part.lon !== undefined ? `${part.lat.toFixed(5)}, ${part.lon.toFixed(5)}` : undefined}
        />
        <Fact term={t('contact')} text={part.anonymous ? t('anonymous') : contact} />
      </dl>
      <div className="button-row">
        {secret && <CopyButton text={privateLink(code, secret)} label={t('privateLink')} />}
        <ShareButton title={t('title', { code })} url={`${location.origin}/b/${code}`} label={t('share')} />
      </div>
    </section>
  );
}

function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
