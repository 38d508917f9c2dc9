import { DirectorySource } from '@gopy/departments';
import { type TicketRecord, TicketSecrets } from '@gopy/tickets';
import type { Language } from '@gopy/vocabulary';
import { formatDateTime } from '@gopy/words';
import { Injectable } from '@nestjs/common';
import type { Told } from '../domain/compose.js';
import type { Claimed } from '../domain/delivery.js';
import { Links } from '../domain/links.js';
import type { NoticeFacts } from '../domain/notice-facts.js';
import { isNoticed, type NoticeAudience } from '../domain/notice-table.js';
import { noticeWords } from '../domain/notice-texts.js';
import { isReason } from '../domain/reason-words.js';
import type { Subscription } from '../domain/subscription.js';

type StoredEvent = TicketRecord['events'][number];

/** What one reader is told about one report: as it stands now, and only what this reader may know. */
@Injectable()
export class NoticeFactsOf {
  constructor(
    private readonly directories: DirectorySource,
    private readonly secrets: TicketSecrets,
    private readonly links: Links,
  ) {}

  /** Undefined when there is nothing left to tell. */
  tell({ eventId }: Claimed, subscription: Subscription, ticket: TicketRecord): Told | undefined {
    const event = ticket.events.find(({ id }) => id === eventId);
    if (!event || ticket.state.erasedAt !== null) return undefined;
    const audience = audienceOf(subscription, ticket.state.code);
    if (audience === 'area' && ticket.state.publicationState !== 'published') return undefined;
    const facts = this.facts(event, audience, { ticket, language: subscription.language });
    if (!facts) return undefined;
    const secret = audience === 'holder' && subscription.medium !== 'sms' ? this.secrets.of(ticket.state.code) : undefined;
    return { words: noticeWords(facts), facts, view: this.links.report(ticket.state.code, secret), stop: this.links.stop(subscription.id) };
  }

  private facts(
    { type, data, wordsTo }: StoredEvent,
    audience: NoticeAudience,
    { ticket: { state }, language }: { ticket: TicketRecord; language: Language },
  ): NoticeFacts | undefined {
    if (!isNoticed(type)) return undefined;
    const directory = this.directories.current();
    // Whoever follows knows a code and no more: to them the words of an answer are those that staff released.
    const readsWords = audience === 'holder' ? wordsTo !== 'staff' : wordsTo === 'public' && type !== 'ticket.answered';
    const published = audience === 'holder' ? undefined : releasedWords(type, audience, state);
    const area = directory.findArea(state.areaCode);
    return {
      event: type,
      audience,
      language,
      code: state.code,
      department: named(directory.findDepartment(state.departmentId), language),
      due: formatDateTime(state.dueAt.toISOString(), language),
      words: readsWords ? data.words : published,
      reason: isReason(data.reasonCode) ? data.reasonCode : undefined,
      outcome: data.outcome,
      area: area && (language === 'vi' ? area.fullName : area.fullNameEn),
      otherCode: data.code,
      openQuestion: audience === 'holder' ? (state.openQuestion ?? undefined) : undefined,
    };
  }
}

/** Whoever follows a report that was joined with this one is no holder of this one. */
function audienceOf({ subject, holder }: Subscription, code: string): NoticeAudience {
  if (subject.kind === 'area') return 'area';
  return holder && subject.code === code ? 'holder' : 'follower';
}

const named = (thing: { name: string; nameEn: string } | undefined, language: Language): string | undefined =>
  thing && (language === 'vi' ? thing.name : thing.nameEn);

function releasedWords(
  type: string,
  audience: NoticeAudience,
  { publicationState, publicContent, publication }: TicketRecord['state'],
): string | undefined {
  if (publicationState !== 'published') return undefined;
  if (type === 'ticket.published' && audience === 'area') return publicContent ?? undefined;
  return type === 'ticket.answered' ? (publication?.answer ?? undefined) : undefined;
}
