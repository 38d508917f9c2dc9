import type { FollowResponse } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Clock } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { treeOf } from '../actions/city-circumstances.js';
import { REOPEN_WINDOW } from '../domain/steps/citizen-voice.js';
import { allowedActions } from '../domain/ticket-policy.js';
import type { TicketState } from '../domain/ticket-state.js';
import { answerView } from './answer.view.js';
import { deadlineView } from './deadline.view.js';
import { Names } from './names.js';
import { onBoard, publicationOf, publishedAnswer, withReleasedWords } from './public-parts.js';
import { PhotoLinks } from './photo-links.js';
import type { TicketRecord } from './ticket-record.js';
import { timelineView } from './timeline.view.js';

const OFFERED = ['supply', 'message', 'rate', 'reopen', 'withdraw-publication'];

/** A ticket as its citizen follows it: the public parts by the code, the rest for who holds the secret. */
@Injectable()
export class FollowView {
  constructor(
    private readonly directories: DirectorySource,
    private readonly photos: PhotoLinks,
    private readonly clock: Clock,
  ) {}

  public(record: TicketRecord): FollowResponse {
    const directory = this.directories.current();
    const shown = onBoard(record, directory);
    const publication = shown && publicationOf(record, shown);
    const released = this.shared(withReleasedWords(record, shown), 'public');
    return { ...released, answer: publishedAnswer(shown, new Names(directory)), publication, allowedActions: [] };
  }

  private(record: TicketRecord): FollowResponse {
    const tree = treeOf(this.directories.current());
    const steps = allowedActions({ kind: 'citizen' }, record.state, tree).filter((action) => OFFERED.includes(action));
    return {
      ...this.shared(record, 'citizen'),
      publication: publicationOf(record, onBoard(record, this.directories.current())),
      allowedActions: this.stillReopenable(record.state) ? steps : steps.filter((step) => step !== 'reopen'),
      private: this.hidden(record),
    };
  }

  private shared(record: TicketRecord, reader: 'public' | 'citizen'): Omit<FollowResponse, 'allowedActions'> {
    const { state } = record;
    const directory = this.directories.current();
    const names = new Names(directory);
    const { answeredAt } = state;
    return {
      code: state.code,
      status: state.status,
      channel: state.channel,
      receivedAt: state.receivedAt.toISOString(),
      category: names.category(state.categoryId),
      area: names.area(state.areaCode),
      department: names.department(state.departmentId),
      deadline: deadlineView(state, directory, this.clock.now()),
      answer: answerView(record, names, this.photos),
      rating: state.rating === null ? undefined : { score: state.rating.score, at: state.rating.at },
      mergedInto: state.mergedIntoCode ?? undefined,
      reopenUntil: answeredAt === null ? undefined : new Date(answeredAt.getTime() + REOPEN_WINDOW).toISOString(),
      timeline: timelineView(record, reader, names, this.photos),
      version: state.version,
      position: record.position,
    };
  }

  private hidden({ state, contact, events, attachments }: TicketRecord): FollowResponse['private'] {
    return {
      content: state.content,
      address: state.address ?? undefined,
      lat: state.lat ?? undefined,
      lon: state.lon ?? undefined,
      anonymous: state.anonymous,
      contact: contact === null ? undefined : { name: contact.name ?? undefined, phone: contact.phone ?? undefined, email: contact.email ?? undefined },
      attachments: this.photos.of(events[0]?.data.attachmentIds, attachments),
      openQuestion: state.openQuestion ?? undefined,
    };
  }

  private stillReopenable({ answeredAt }: TicketState): boolean {
    return answeredAt === null || this.clock.now().getTime() <= answeredAt.getTime() + REOPEN_WINDOW;
  }
}
