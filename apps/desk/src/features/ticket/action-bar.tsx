import { actionBodies, type StaffAction, type TicketDetail } from '@gopy/contracts';
import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useText, words } from '@gopy/web-kit';
import { ActionDialog } from '../../shared/actions/action-dialog.js';
import { actionForms } from '../../shared/actions/action-forms.js';
import { actionTexts } from '../../shared/actions/action-texts.js';
import { isStale } from '../../shared/actions/use-action-form.js';
import { useShortcuts } from '../../shared/shortcuts/use-shortcuts.js';
import { useAct } from '../../shared/use-act.js';
import { ACTION_ICONS, inOrder, LEADING, SHOWN_AS_BUTTONS, SHOWN_ON_A_PHONE } from './action-order.js';
import classes from './ticket-page.module.css';

/** What may be done now, by the server's word: the likeliest steps as buttons, the rest in a menu. */
export function ActionBar({ ticket }: { ticket: TicketDetail }) {
  const t = useText(actionTexts);
  const word = useText(words);
  const [open, setOpen] = useState<StaffAction>();
  const act = useAct(ticket.code);
  const actions = inOrder(ticket.allowedActions);
  const shown = useMediaQuery('(max-width: 600px)') ? SHOWN_ON_A_PHONE : SHOWN_AS_BUTTONS;
  const start = (action: StaffAction) => {
    if (actionForms[action]) return setOpen(action);
    const step = actionBodies[action].safeParse({ version: ticket.version });
    if (!step.success) return;
    act.mutate(
      { action, body: step.data },
      {
        onSuccess: () => tell(t('done', { action: word(`action.${action}`) })),
        onError: (error) => tell(isStale(error) ? t('changedTitle') : error.message, 'red'),
      },
    );
  };
  const when = (action: StaffAction) => () => actions.includes(action) && start(action);
  useShortcuts({ a: when('accept'), d: when('dispatch'), i: when('note') });
  if (actions.length === 0) return null;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('actions')}>
      {actions.slice(0, shown).map((action) => {
        const Icon = ACTION_ICONS[action];
        return (
          <Button
            key={action}
            variant={LEADING.includes(action) ? 'filled' : 'default'}
            onClick={() => start(action)}
            loading={act.isPending && act.variables.action === action}
            leftSection={Icon && <Icon size={18} stroke={1.8} />}
          >
            {word(`action.${action}`)}
          </Button>
        );
      })}
      {actions.length > shown && <More actions={actions.slice(shown)} onStart={start} />}
      <ActionDialog ticket={ticket} action={open} onClose={() => setOpen(undefined)} />
    </div>
  );
}

function More({ actions, onStart }: { actions: readonly StaffAction[]; onStart: (action: StaffAction) => void }) {
  const t = useText(actionTexts);
  const word = useText(words);
  return (
    <Menu shadow="md" position="bottom-end" width={230}>
      <Menu.Target>
        <Button variant="default" className={classes.more} aria-label={t('more')}>
          <IconDots size={18} aria-hidden="true" />
          <span className={classes.moreWord}>{t('more')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => {
          const Icon = ACTION_ICONS[action];
          return (
            <Menu.Item key={action} onClick={() => onStart(action)} leftSection={Icon && <Icon size={18} stroke={1.8} />}>
              {word(`action.${action}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function tell(message: string, color = 'green'): void {
  notifications.show({ message, color });
}
