import type { SaveDraftRequest } from '@gopy/contracts';
import { OUTCOMES } from '@gopy/vocabulary';
import { Chip, Group, Input, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { useText, words } from '@gopy/web-kit';
import { PhotoField } from '../../shared/fields/photo-field.js';
import { replyTexts } from './reply-texts.js';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  draft: SaveDraftRequest;
  change: (news: Partial<SaveDraftRequest>) => void;
  errorOf: (field: 'outcome' | 'answer') => string | undefined;
}

export function ReplyFields({ field, draft, change, errorOf }: Props) {
  const t = useText(replyTexts);
  const word = useText(words);
  return (
    <>
      <Input.Wrapper label={t('outcome')} withAsterisk error={errorOf('outcome')} labelElement="div">
        <Chip.Group value={draft.outcome ?? ''} onChange={(value) => change({ outcome: OUTCOMES.find((outcome) => outcome === value) })}>
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
  );
}
