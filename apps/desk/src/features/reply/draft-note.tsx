import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { formatTime, useLanguage, useText } from '@gopy/web-kit';
import classes from './reply.module.css';
import { replyTexts } from './reply-texts.js';
import type { DraftMark } from './use-draft.js';

export function DraftNote({ mark }: { mark: DraftMark }) {
  const t = useText(replyTexts);
  const [language] = useLanguage();
  const Icon = mark.state === 'failed' ? IconCloudOff : mark.state === 'saving' ? IconCloudUp : IconCloudCheck;
  const kept = mark.savedAt ? t('saved', { time: formatTime(mark.savedAt, language) }) : t('autosave');
  return (
    <span className={classes.mark} data-state={mark.state} role="status">
      <Icon size={17} aria-hidden="true" />
      {mark.state === 'failed' ? t('notSaved') : mark.state === 'saving' ? t('saving') : kept}
    </span>
  );
}
