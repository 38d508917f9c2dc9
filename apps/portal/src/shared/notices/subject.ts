import type { SubscriptionSubject } from '@gopy/contracts';
import type { z } from 'zod';

export type NoticeSubject = z.infer<typeof SubscriptionSubject>;
export type NoticeMedium = 'push' | 'email' | 'sms';

/** One name for each thing that can be followed. */
export const subjectKey = (subject: NoticeSubject): string =>
  subject.kind === 'ticket' ? `ticket:${subject.code}` : `area:${subject.areaCode}:${subject.categoryId ?? 'all'}`;
