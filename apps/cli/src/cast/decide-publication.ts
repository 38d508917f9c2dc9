import { DomainError } from '@gopy/kernel';
import type { DetailView, PublishTicket, TakeStep, TicketRecords } from '@gopy/tickets';
import type { CastPeople } from './cast-people.js';
import type { CastPhotos } from './cast-photos.js';
import type { PublicationPlan } from './publication-plan.js';

export type PublicationDesk = {
  readonly records: TicketRecords;
  readonly view: DetailView;
  readonly publish: PublishTicket;
  readonly takeStep: TakeStep;
  readonly people: CastPeople;
  readonly plan: PublicationPlan;
  readonly photos: CastPhotos;
};

const HIDDEN = '•••';
const MOST_MENTIONS = 10;

/** The coordinator of the stories at the publication desk: as in life the start is what the desk proposes, and every mention of the citizen is hidden. */
export async function decidePublication(key: string, code: string, desk: PublicationDesk): Promise<void> {
  const coordinator = desk.people.cityWide('coordinator');
  const reasonCode = desk.plan.reasonAgainst(key);
  if (reasonCode !== undefined) await desk.takeStep.run(code, 'keep-private', { reasonCode }, coordinator);
  else if (desk.plan.shows(key)) await publishRedacted(key, code, desk);
}

async function publishRedacted(key: string, code: string, { records, view, publish, people, photos }: PublicationDesk): Promise<void> {
  const coordinator = people.cityWide('coordinator');
  const record = await records.find(code);
  if (record === undefined) throw new DomainError('ticket.not-found');
  const { proposedContent, proposedAnswer, proposedAddress, risks } = view.of(record, coordinator).publication;
  const shown = photos.showable(key, proposedAnswer);
  let hide = (text: string): string => text;
  for (let mention = 1; ; mention++) {
    const answer = proposedAnswer === undefined ? undefined : hide(proposedAnswer);
    const address = proposedAddress === undefined ? undefined : hide(proposedAddress);
    try {
      await publish.run(code, { content: hide(proposedContent), answer, address, photos: shown, risks }, coordinator);
      return;
    } catch (refusal) {
      const found = foundIn(refusal);
      if (found === undefined || mention > MOST_MENTIONS) throw refusal;
      const before = hide;
      hide = (text) => before(text).replaceAll(found, HIDDEN);
    }
  }
}

const foundIn = (refusal: unknown): string | undefined =>
  refusal instanceof DomainError && refusal.code === 'publication.person-still-named' ? String(refusal.params['found']) : undefined;
