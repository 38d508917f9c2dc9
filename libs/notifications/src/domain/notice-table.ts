import type { TicketEventName } from '@gopy/vocabulary';
import type { NoticeMedium } from './subscription.js';

/** `holder`: the citizen of the report; `follower`: whoever follows it by its code; `area`: who follows what is published about a place. */
export type NoticeAudience = 'holder' | 'follower' | 'area';

type Media = readonly NoticeMedium[];
const ALL: Media = ['push', 'email', 'sms'];
const WITHOUT_SMS: Media = ['push', 'email'];
const PUSH: Media = ['push'];

/** Who hears what, by which medium: all of it, on one page. What is not here is told to nobody. A text message costs, and comes for what matters most. */
export const NOTICE_TABLE = {
  'ticket.dispatched': { holder: ALL, follower: WITHOUT_SMS },
  'ticket.accepted': { holder: PUSH },
  'ticket.asked': { holder: ALL },
  'ticket.messaged': { holder: ALL },
  'ticket.returned': { holder: WITHOUT_SMS, follower: PUSH },
  'ticket.transferred': { holder: WITHOUT_SMS, follower: WITHOUT_SMS },
  'ticket.extension-granted': { holder: ALL, follower: WITHOUT_SMS },
  'ticket.answered': { holder: ALL, follower: ALL },
  'ticket.declined': { holder: ALL, follower: ALL },
  'ticket.merged': { holder: ALL, follower: WITHOUT_SMS },
  'ticket.unmerged': { holder: WITHOUT_SMS, follower: WITHOUT_SMS },
  'ticket.reopened': { follower: WITHOUT_SMS },
  'ticket.published': { holder: WITHOUT_SMS, area: WITHOUT_SMS },
} as const satisfies Partial<Record<TicketEventName, Partial<Record<NoticeAudience, Media>>>>;

export type NoticedEvent = keyof typeof NOTICE_TABLE;

export const isNoticed = (type: string): type is NoticedEvent => type in NOTICE_TABLE;

export function mediaFor(type: NoticedEvent, audience: NoticeAudience): Media {
  const audiences: Partial<Record<NoticeAudience, Media>> = NOTICE_TABLE[type];
  return audiences[audience] ?? [];
}

/** What citizens write themselves is no news to them. */
export const isNewsOf = (type: NoticedEvent, actorKind: string): boolean => type !== 'ticket.messaged' || actorKind === 'staff';
