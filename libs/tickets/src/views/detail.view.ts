import type { TicketDetail } from '@gopy/contracts';
import { Clock } from '@gopy/kernel';
import { DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import { treeOf } from '../actions/city-circumstances.js';
import type { StaffActor } from '../domain/actor.js';
import { allowedActions, mayReadContact } from '../domain/ticket-policy.js';
import type { Part, RoutingDecision } from '../domain/ticket-state.js';
import { answerView } from './answer.view.js';
import { Names } from './names.js';
import { PhotoLinks } from './photo-links.js';
import { publicationView } from './publication.view.js';
import { summaryView } from './summary.view.js';
import type { TicketRecord } from './ticket-record.js';
import { timelineView } from './timeline.view.js';

/** A ticket as staff see it: everything that their policy lets them read, and what they may do now. */
@Injectable()
export class DetailView {
  constructor(
    private readonly directories: DirectorySource,
    private readonly photos: PhotoLinks,
    private readonly clock: Clock,
  ) {}

  of(record: TicketRecord, reader: StaffActor): TicketDetail {
    const { state } = record;
    const directory = this.directories.current();
    const names = new Names(directory);
    const tree = treeOf(directory);
    return {
      ...summaryView(state, directory, this.clock.now()),
      ...this.told(record),
      contact: mayReadContact(reader, state, tree) && record.contact !== null ? present(record.contact) : undefined,
      timeline: timelineView(record, 'staff', names, this.photos),
      routing: state.routing === null ? undefined : routingView(state.routing, names),
      submitted: this.submitted(record),
      answer: answerView(record, names, this.photos),
      openQuestion: state.openQuestion ?? undefined,
      extension: state.askedExtension === null ? undefined : { dueAt: state.askedExtension.dueAt, reason: state.askedExtension.reason, by: state.askedExtension.byName },
      parts: state.parts.map((part) => partView(part, names)),
      rating: state.rating === null ? undefined : { ...state.rating, reasons: [...state.rating.reasons], comment: state.rating.comment ?? undefined },
      publication: publicationView(record, directory),
      mergedInto: state.mergedIntoCode ?? undefined,
      mergedFrom: [...record.mergedFrom],
      followed: state.followerIds.includes(reader.id),
      allowedActions: allowedActions(reader, state, tree),
      position: record.position,
    };
  }

  private told({ state, events, attachments }: TicketRecord): Pick<TicketDetail, 'content' | 'publicContent' | 'language' | 'lat' | 'lon' | 'anonymous' | 'attachments'> {
    return {
      content: state.content,
      publicContent: state.publicContent ?? undefined,
      language: state.language,
      lat: state.lat ?? undefined,
      lon: state.lon ?? undefined,
      anonymous: state.anonymous,
      attachments: this.photos.of(events[0]?.data.attachmentIds, attachments),
    };
  }

  private submitted({ state: { submitted }, attachments }: TicketRecord): TicketDetail['submitted'] {
    if (submitted === null) return undefined;
    const { answer, outcome, internalNote, byName: by, at, attachmentIds } = submitted;
    return { answer, outcome, internalNote: internalNote ?? undefined, by, at, attachments: this.photos.of(attachmentIds, attachments) };
  }
}

const present = ({ name, phone, email }: { name: string | null; phone: string | null; email: string | null }) => ({
  name: name ?? undefined,
  phone: phone ?? undefined,
  email: email ?? undefined,
});

const routingView = (decision: RoutingDecision, names: Names): TicketDetail['routing'] => ({
  outcome: decision.outcome,
  reason: decision.reason,
  reasonEn: decision.reasonEn,
  proposedCategory: names.category(decision.proposedCategoryId),
  proposedDepartment: names.department(decision.proposedDepartmentId),
  at: decision.at,
});

const partView = (part: Part, names: Names): TicketDetail['parts'][number] => ({
  department: names.department(part.departmentId) ?? { id: part.departmentId, name: '', nameEn: '' },
  task: part.task,
  dueAt: part.dueAt ?? undefined,
  state: part.state,
  result: part.result ?? undefined,
});

