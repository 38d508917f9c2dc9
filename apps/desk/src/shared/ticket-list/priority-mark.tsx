import type { Priority } from '@gopy/vocabulary';
import { IconChevronUp, IconFlame } from '@tabler/icons-react';
import { useText, words } from '@gopy/web-kit';
import classes from './marks.module.css';

/** Only what stands out is marked: a normal ticket shows nothing. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const word = useText(words);
  if (priority === 'normal') return null;
  const Icon = priority === 'urgent' ? IconFlame : IconChevronUp;
  return (
    <span className={classes.chip} data-tone={priority === 'urgent' ? 'alarm' : 'warn'}>
      <Icon size={14} stroke={2.2} aria-hidden="true" />
      {word(`priority.${priority}`)}
    </span>
  );
}
