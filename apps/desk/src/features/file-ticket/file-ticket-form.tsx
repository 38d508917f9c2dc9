import { Button, Group } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { type FiledTicket, useText } from '@gopy/web-kit';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import classes from './file-ticket.module.css';
import { fileTicketTexts } from './file-ticket-texts.js';
import { CallerPart, HandlingPart, MatterPart, PlacePart } from './form-parts.js';
import { useFiling } from './use-filing.js';

export function FileTicketForm({ onFiled }: { onFiled: (ticket: FiledTicket) => void }) {
  const t = useText(fileTicketTexts);
  const filing = useFiling(onFiled);
  const { file, error, busy } = filing;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) file();
  };
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        file();
      }}
    >
      <CallerPart filing={filing} />
      <MatterPart filing={filing} />
      <PlacePart filing={filing} />
      <HandlingPart filing={filing} />
      <ProblemAlert error={error} />
      <Group justify="flex-end">
        <Button type="submit" size="md" loading={busy} leftSection={<IconFilePlus size={19} />}>
          {t('file')}
        </Button>
      </Group>
    </form>
  );
}
