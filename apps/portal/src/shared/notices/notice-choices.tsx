import { useText } from '@gopy/web-kit';
import { useState } from 'react';
import { useOnline } from '../use-online.js';
import { NoticeChoice } from './notice-choice.js';
import { noticesTexts } from './notices.texts.js';
import type { NoticeMedium, NoticeSubject } from './subject.js';
import { useNotices } from './use-notices.js';
import './notices.css';

interface Props {
  subject: NoticeSubject;
  secret?: string | undefined;
}

/** Every way to hear about something, each with its own consent, and each stopped with one tap. */
export function NoticeChoices({ subject, secret }: Props) {
  const t = useText(noticesTexts);
  const online = useOnline();
  const notices = useNotices(subject, secret);
  const [said, setSaid] = useState('');
  const { media, active } = notices;
  const offered: readonly NoticeMedium[] = media
    ? [
        ...(media.push.available ? (['push'] as const) : []),
        ...(media.email ? (['email'] as const) : []),
        ...(media.sms ? (['sms'] as const) : []),
      ]
    : [];
  const shown = [...new Set([...offered, ...(['push', 'email', 'sms'] as const).filter((medium) => active[medium])])];
  return (
    <>
      <p className="hint">{t(subject.kind === 'ticket' ? 'purpose' : 'purposeArea')}</p>
      {!online && <p className="note warn">{t('offline')}</p>}
      {online && media && shown.length === 0 && <p className="note">{t('none')}</p>}
      <ul className="notice-choices">
        {shown.map((medium) => (
          <li key={medium}>
            <NoticeChoice medium={medium} notices={notices} onSaid={setSaid} />
          </li>
        ))}
      </ul>
      <p role="status" className="notice-said">
        {said}
      </p>
    </>
  );
}
