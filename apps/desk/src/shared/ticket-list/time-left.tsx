import type { Deadline } from '@gopy/contracts';
import { IconAlarm, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { formatDueTime, formatTimeLeft, formatWorkingMinutes, useLanguage, useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import classes from './marks.module.css';

const SOON_MINUTES = 4 * 60;

/** The remaining working time as a chip; the exact due time on hover and for screen readers. */
export function TimeLeft({ deadline }: { deadline: Deadline }) {
  const t = useText(sharedTexts);
  const [language] = useLanguage();
  const { answeredAt, overdue, paused, workingMinutesLeft: left } = deadline;
  if (answeredAt !== undefined || left === undefined) return null;
  const time = formatWorkingMinutes(left, language);
  const late = Math.trunc(left) === 0 ? t('overdueNow') : t('overdueBy', { time });
  const tone = overdue ? 'bad' : paused ? 'quiet' : left < SOON_MINUTES ? 'warn' : 'plain';
  const Icon = overdue ? IconAlarm : paused ? IconPlayerPause : IconClock;
  return (
    <span
      className={classes.chip}
      data-tone={tone}
      title={`${formatTimeLeft(deadline, language) ?? ''} · ${formatDueTime(deadline.dueAt, language)}`}
    >
      <Icon size={14} stroke={2} aria-hidden="true" />
      {overdue ? late : paused ? t('paused') : t('left', { time })}
    </span>
  );
}
