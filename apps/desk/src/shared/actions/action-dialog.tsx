import type { StaffAction, TicketDetail } from '@gopy/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useText, words } from '@gopy/web-kit';
import { ProblemAlert } from '../feedback/problem-alert.js';
import { sharedTexts } from '../shared-texts.js';
import { ActionFieldInput } from './action-field-input.js';
import { type ActionForm, actionForms } from './action-forms.js';
import { actionTexts } from './action-texts.js';
import { ChangedNote } from './changed-note.js';
import { useActionForm } from './use-action-form.js';
import { useNewsSinceOpening } from './use-news-since-opening.js';

interface Props {
  ticket: TicketDetail;
  action: StaffAction | undefined;
  onClose: () => void;
  /** After it was done, beside closing. */
  onDone?: (() => void) | undefined;
}

/** The dialog of any action, drawn from its form. */
export function ActionDialog({ ticket, action, onClose, onDone }: Props) {
  const word = useText(words);
  const form = action && actionForms[action];
  return (
    <Modal
      opened={form !== undefined}
      onClose={onClose}
      size="lg"
      title={action && `${word(`action.${action}`)} · ${ticket.code}`}
      closeOnClickOutside={false}
    >
      {action && form && <Fields key={action} ticket={ticket} action={action} form={form} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}

function Fields({ ticket, action, form, onClose, onDone }: Props & { action: StaffAction; form: ActionForm }) {
  const t = useText(actionTexts);
  const shared = useText(sharedTexts);
  const word = useText(words);
  const news = useNewsSinceOpening(ticket);
  const possible = ticket.allowedActions.includes(action);
  const done = () => {
    notifications.show({ message: t('done', { action: word(`action.${action}`) }), color: 'green' });
    onClose();
    onDone?.();
  };
  const { values, set, send, errorOf, error, busy } = useActionForm(action, ticket, done);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !possible || busy) return;
    event.preventDefault();
    send();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onKeyDown={onKeyDown} onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(form.explains)}
        </Text>
        <ChangedNote entries={news} stillPossible={possible} />
        {form.fields.map((field, index) => (
          <ActionFieldInput
            key={field.name}
            field={field}
            ticket={ticket}
            value={values[field.name]}
            onChange={(value) => set(field.name, value)}
            error={errorOf(field.name)}
            first={index === 0}
          />
        ))}
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Text size="xs" c="dimmed" mr="auto" visibleFrom="sm">
            {t('ctrlEnter')}
          </Text>
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!possible} {...(form.harsh && { color: 'var(--bad)' })}>
            {word(`action.${action}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
