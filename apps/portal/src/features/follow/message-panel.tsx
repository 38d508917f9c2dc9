import { useText } from '@gopy/web-kit';
import { MAX_CONTENT } from '../../shared/limits.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';
import { useWriting } from './use-writing.js';
import { WritingForm } from './writing-form.js';

export function MessagePanel({ ticket, followed }: PanelProps) {
  const t = useText(followTexts);
  const writing = useWriting(followed, (body, key) => followed.client.sendMessage(ticket.code, body, key), MAX_CONTENT);
  return (
    <details className="card fold-out">
      <summary>{t('message')}</summary>
      <WritingForm writing={writing} label={t('messageText')} send={t('messageSend')} />
    </details>
  );
}
