import { useText } from '@gopy/web-kit';
import { MAX_CONTENT } from '../../shared/limits.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';
import { useWriting } from './use-writing.js';
import { WritingForm } from './writing-form.js';

export function MessagePanel(panel: PanelProps) {
  const t = useText(followTexts);
  const { ticket, followed } = panel;
  const writing = useWriting(panel, {
    name: 'message',
    max: MAX_CONTENT,
    send: (body, key) => followed.client.sendMessage(ticket.code, body, key),
  });
  return (
    <details className="card fold-out" open={writing.hadWords}>
      <summary>{t('message')}</summary>
      <WritingForm writing={writing} label={t('messageText')} send={t('messageSend')} />
    </details>
  );
}
