import type { Status } from '@gopy/vocabulary';
import { useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { followTexts } from './follow.texts.js';

const STEPS = ['stepReceived', 'stepDispatched', 'stepWorking', 'stepReview', 'stepAnswered'] as const;
/** How many steps are behind; the next one is where it stands. */
const BEHIND: Readonly<Partial<Record<Status, number>>> = {
  received: 0,
  dispatched: 1,
  in_progress: 2,
  waiting_for_citizen: 2,
  in_review: 3,
  answered: 5,
  closed: 5,
};

/** The usual way of a report; one that was declined or merged left it. */
export function Progress({ status }: { status: Status }) {
  const t = useText(followTexts);
  const behind = BEHIND[status];
  if (behind === undefined) return null;
  return (
    <ol className="progress" aria-label={t('progress')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < behind ? 'done' : index === behind ? 'here' : ''}
          aria-current={index === behind ? 'step' : undefined}
        >
          <span className="knob">{index < behind && <Icon name="check" />}</span>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
