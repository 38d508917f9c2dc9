import type { DraftsResponse, SaveDraftRequest, TicketDetail } from '@gopy/contracts';
import { Button, Group, Text } from '@mantine/core';
import { IconEye, IconPencil, IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '@gopy/web-kit';
import { ChangedNote } from '../../shared/actions/changed-note.js';
import { useNewsSinceOpening } from '../../shared/actions/use-news-since-opening.js';
import { AnswerCard } from '../../shared/answer-card.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { sentAnswers } from '../../shared/sent-answers.js';
import { useShortcuts } from '../../shared/shortcuts/use-shortcuts.js';
import { ColleagueDrafts } from './colleague-drafts.js';
import { DraftNote } from './draft-note.js';
import { photosOf } from './photos-of.js';
import { ReplyFields } from './reply-fields.js';
import { replyTexts } from './reply-texts.js';
import { useDraft } from './use-draft.js';
import { useSubmitReply } from './use-submit-reply.js';

interface Props {
  ticket: TicketDetail;
  drafts: DraftsResponse;
  onReplying: (replying: boolean) => void;
}

export function ReplyEditor({ ticket, drafts, onReplying }: Props) {
  const t = useText(replyTexts);
  const [preview, setPreview] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const news = useNewsSinceOpening(ticket);
  const { draft, mark, change, save } = useDraft(ticket.code, startOf(ticket, drafts.mine), drafts.mine?.savedAt);
  const { submit, errorOf, error, busy } = useSubmitReply(ticket, draft, save);
  useShortcuts({ r: () => field.current?.focus() });
  useEffect(() => () => onReplying(false), [onReplying]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <form
      style={{ display: 'flex', flexDirection: 'column', gap: 14 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
      onFocus={() => onReplying(true)}
      onBlur={() => void save()}
    >
      <ChangedNote entries={news} stillPossible />
      <ColleagueDrafts drafts={drafts.others} onInsert={(text) => change({ text: [draft.text, text].filter(Boolean).join('\n\n') })} />
      {preview ? (
        <AnswerCard department={ticket.department} text={draft.text} outcome={draft.outcome} photos={photosOf(draft.attachmentIds)} />
      ) : (
        <ReplyFields field={field} draft={draft} change={change} errorOf={errorOf} />
      )}
      <ProblemAlert error={error} />
      <Group justify="space-between" gap="sm">
        <DraftNote mark={mark} />
        <Group gap="xs">
          <Text size="xs" c="dimmed">
            {t('chars', { count: draft.text.length })}
          </Text>
          <Button
            variant="default"
            leftSection={preview ? <IconPencil size={17} /> : <IconEye size={17} />}
            onClick={() => setPreview(!preview)}
          >
            {preview ? t('edit') : t('preview')}
          </Button>
          <Button type="submit" loading={busy} leftSection={<IconSend size={17} />}>
            {t('submit')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}

/** My draft; but what already went out to the citizen is no beginning for the answer to a reopened ticket. */
function startOf(ticket: TicketDetail, mine: DraftsResponse['mine']): SaveDraftRequest {
  const sent = sentAnswers(ticket).some(({ text }) => text === mine?.text.trim());
  if (!mine || sent) return { text: '' };
  const { text, outcome, internalNote, attachmentIds } = mine;
  return { text, outcome, internalNote, attachmentIds };
}
