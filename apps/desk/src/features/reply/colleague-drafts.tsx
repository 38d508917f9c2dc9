import type { DraftsResponse } from '@gopy/contracts';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopyPlus } from '@tabler/icons-react';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import classes from './reply.module.css';
import { replyTexts } from './reply-texts.js';

interface Props {
  drafts: DraftsResponse['others'];
  onInsert: (text: string) => void;
}

/** What colleagues are writing on the same ticket, so that nothing is written twice and nothing is lost. */
export function ColleagueDrafts({ drafts, onInsert }: Props) {
  const t = useText(replyTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const written = drafts.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  const insert = (text: string) => {
    onInsert(text);
    notifications.show({ message: t('inserted') });
  };
  return (
    <>
      {written.map(({ by, savedAt, text, outcome }) => (
        <section key={by} className={classes.draft} aria-label={t('colleagueDraft', { name: by, time: formatDateTime(savedAt, language) })}>
          <header>{t('colleagueDraft', { name: by, time: formatDateTime(savedAt, language) })}</header>
          <p tabIndex={0} role="note">
            {outcome && `[${word(`outcome.${outcome}`)}] `}
            {text}
          </p>
          <Button size="xs" variant="default" leftSection={<IconCopyPlus size={15} />} onClick={() => insert(text)}>
            {t('insert')}
          </Button>
        </section>
      ))}
      <Text size="xs" c="dimmed">
        {t('colleagueHint')}
      </Text>
    </>
  );
}
