import { Menu, UnstyledButton } from '@mantine/core';
import { IconDevices, IconKeyboard, IconLogout, IconSelector } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useText, words } from '@gopy/web-kit';
import { desk } from '../shared/desk-client.js';
import { paths } from '../shared/paths.js';
import { keys } from '../shared/query-keys.js';
import { useStaff } from '../shared/staff.js';
import { useName } from '../shared/use-name.js';
import classes from './shell.module.css';
import { shellTexts } from './shell-texts.js';

export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const t = useText(shellTexts);
  const word = useText(words);
  const nameOf = useName();
  const staff = useStaff();
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={250} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <span className="visually-hidden">{t('account')}</span>
          <span className={classes.face} aria-hidden="true">
            {initialOf(staff.name)}
          </span>
          <span className={classes.who}>
            <strong>{staff.name}</strong>
            <small>{staff.department ? nameOf(staff.department) : word(`role.${staff.role}`)}</small>
          </span>
          <IconSelector size={18} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="var(--ink-soft)">
          {staff.username} · {word(`role.${staff.role}`)}
        </Menu.Label>
        <Menu.Item leftSection={<IconDevices size={18} />} onClick={() => navigate(paths.sessions)}>
          {t('sessions')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={18} />} onClick={onHelp}>
          {t('shortcuts')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => signOut.mutate()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => desk.signOut(),
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(keys.session, null);
    },
  });
}

/** Vietnamese people go by the last word of their name. */
function initialOf(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? '?';
}
