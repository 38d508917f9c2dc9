import {
  IconAlarm,
  IconBan,
  IconChecklist,
  IconFilePlus,
  IconHourglass,
  IconInbox,
  IconListDetails,
  IconRoute,
  IconShieldCheck,
  IconStack2,
  IconUserEdit,
  IconUsers,
  IconWorldUpload,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '@gopy/web-kit';
import { desk } from '../shared/desk-client.js';
import { paths } from '../shared/paths.js';
import { keys } from '../shared/query-keys.js';
import { useStaff } from '../shared/staff.js';
import { blocksSenders, filesTickets, keepsRules, settlesDataRequests } from './role-pages.js';
import classes from './shell.module.css';
import { type ShellKey, shellTexts } from './shell-texts.js';

const ICONS: Readonly<Record<string, ComponentType<{ size: number; stroke: number }>>> = {
  queue: IconStack2,
  inbox: IconInbox,
  'to-approve': IconChecklist,
  waiting: IconHourglass,
  cooperation: IconUsers,
  overdue: IconAlarm,
  'filed-by-me': IconUserEdit,
  'to-publish': IconWorldUpload,
};
const CAP = 1000;

export function Navigation({ onFollow }: { onFollow?: () => void }) {
  const t = useText(shellTexts);
  const staff = useStaff();
  const counts = useQuery({ queryKey: keys.counts, queryFn: () => desk.ticketCounts() });
  return (
    <nav className={classes.nav} aria-label={t('navigation')} onClick={onFollow}>
      {filesTickets(staff) && <Entry href={paths.newTicket} icon={IconFilePlus} label={t('newTicket')} />}
      {staff.views.map((view) => (
        <Entry
          key={view}
          href={paths.view(view)}
          icon={ICONS[view] ?? IconListDetails}
          label={t(viewKey(view))}
          count={counts.data?.counts[view]}
          alarming={view === 'overdue'}
        />
      ))}
      {blocksSenders(staff) && <Entry href={paths.blocks} icon={IconBan} label={t('blocks')} />}
      {settlesDataRequests(staff) && <Entry href={paths.dataRequests} icon={IconShieldCheck} label={t('dataRequests')} />}
      {keepsRules(staff) && <Entry href={paths.routingRules} icon={IconRoute} label={t('routingRules')} />}
    </nav>
  );
}

export function viewKey(view: string): ShellKey {
  const key = `view.${view}`;
  return isKey(key) ? key : 'view.all';
}

function isKey(key: string): key is ShellKey {
  return key in shellTexts.vi;
}

interface EntryProps {
  href: string;
  icon: ComponentType<{ size: number; stroke: number }>;
  label: string;
  count?: number | undefined;
  alarming?: boolean;
}

function Entry({ href, icon: Icon, label, count, alarming }: EntryProps) {
  const [location] = useLocation();
  const here = location === href || location.startsWith(`${href}/`);
  return (
    <Link href={href} className={classes.entry} aria-current={here ? 'page' : undefined}>
      <Icon size={20} stroke={1.7} />
      <span className={classes.label}>{label}</span>
      {count !== undefined && count > 0 && (
        <span className={classes.count} data-alarming={alarming || undefined}>
          {count >= CAP ? `${CAP}+` : count}
        </span>
      )}
    </Link>
  );
}
