import { useText } from '@gopy/web-kit';
import { useId, useState } from 'react';
import { Icon } from '../icon.js';
import { NoticeChoices } from './notice-choices.js';
import { noticesTexts } from './notices.texts.js';

interface Props {
  /** Of a list that is shown: nothing can be followed without an area. */
  filters: { areaCode?: string | undefined; categoryId?: string | undefined };
}

/** Follows what is published about an area, and perhaps one topic in it. */
export function FollowAreaButton({ filters: { areaCode, categoryId } }: Props) {
  const t = useText(noticesTexts);
  const id = useId();
  const [open, setOpen] = useState(false);
  if (!areaCode) return null;
  return (
    <div className="follow-area">
      <button type="button" className="button quiet small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="bell" /> {t('followArea')}
      </button>
      <section id={id} hidden={!open} className="card" aria-label={t('followAreaTitle')}>
        {open && <NoticeChoices subject={{ kind: 'area', areaCode, ...(categoryId && { categoryId }) }} />}
      </section>
    </div>
  );
}
