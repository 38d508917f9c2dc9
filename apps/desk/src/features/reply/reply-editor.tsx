import type { DraftsResponse, TicketDetail } from '@gopy/contracts';
import { OUTCOMES } from '@gopy/vocabulary';
import { Button, Chip, Group, Input, Text, Textarea } from '@mantine/core';
import { IconEye, IconPencil, IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText, words } from '@gopy/web-kit';
import { ChangedNote } from '../../shared/actions/changed-note.js';
import { useNewsSinceOpening } from '../../shared/actions/use-news-since-opening.js';
import { AnswerCard } from '../../shared/answer-card.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { PhotoField } from '../../shared/fields/photo-field.js';
import { useShortcuts } from '../../shared/shortcuts/use-shortcuts.js';
import { ColleagueDrafts } from './colleague-drafts.js';
import { DraftNote } from './draft-note.js';
import { photosOf } from './photos-of.js';
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
  const word = useText(words);
  const [preview, setPreview] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const news = useNewsSinceOpening(ticket);
  const { draft, mark, change, save, finish } = useDraft(ticket.code, drafts.mine ?? startOf(ticket), drafts.mine?.savedAt);
  const { submit, errorOf, error, busy } = useSubmitReply(ticket, draft, finish);
  useShortcuts({ r: () => field.current?.focus() });
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
        <>
          <Input.Wrapper label={t('outcome')} withAsterisk error={errorOf('outcome')} labelElement="div">
            <Chip.Group
              value={draft.outcome ?? ''}
              onChange={(value) => change({ outcome: OUTCOMES.find((outcome) => outcome === value) })}
            >
              <Group gap={6} mt={4} role="radiogroup" aria-label={t('outcome')}>
                {OUTCOMES.map((outcome) => (
                  <Chip key={outcome} value={outcome} size="sm" variant="outline">
                    {word(`outcome.${outcome}`)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Input.Wrapper>
          <Textarea
            ref={field}
            label={t('text')}
            description={t('textHint')}
            withAsterisk
            value={draft.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            error={errorOf('answer')}
            autosize
            minRows={6}
            maxRows={18}
            maxLength={5000}
          />
          <PhotoField ids={draft.attachmentIds ?? []} onChange={(attachmentIds) => change({ attachmentIds })} />
          <Textarea
            label={t('internalNote')}
            value={draft.internalNote ?? ''}
            onChange={(event) => change({ internalNote: event.currentTarget.value })}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2000}
          />
        </>
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

/** Sent back for changes: go on from what was submitted. */
function startOf({ submitted }: TicketDetail) {
  if (!submitted) return { text: '' };
  return {
    text: submitted.answer,
    outcome: submitted.outcome,
    internalNote: submitted.internalNote,
    attachmentIds: submitted.attachments.map(({ id }) => id),
  };
}
