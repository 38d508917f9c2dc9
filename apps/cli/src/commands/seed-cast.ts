import { createHash } from 'node:crypto';
import { StaffRegister } from '@gopy/accounts';
import { readContact } from '@gopy/citizens';
import { CONSENT_TEXT_VERSION } from '@gopy/contracts';
import { type Directory, DirectorySource } from '@gopy/departments';
import { Clock, days, DomainError, hours, Snowflake, SteppedClock } from '@gopy/kernel';
import {
  Attachments,
  CityCircumstances,
  DetailView,
  type NewTicket,
  OpenTicket,
  PublishTicket,
  TakeStep,
  type Ticket,
  TicketRecords,
  TicketStore,
  TrackingCodes,
} from '@gopy/tickets';
import type { INestApplicationContext } from '@nestjs/common';
import { CastPeople } from '../cast/cast-people.js';
import { CastPhotos } from '../cast/cast-photos.js';
import type { CastTicket } from '../cast/cast-ticket.js';
import { decidePublication } from '../cast/decide-publication.js';
import { playStep } from '../cast/play-step.js';
import { PublicationPlan } from '../cast/publication-plan.js';
import { readCast } from '../cast/read-cast.js';

/** Most decisions on publication fall on the same day. */
const DECIDED_AFTER = hours(5);

const CITIZEN = { kind: 'citizen' } as const;

type Opened = { readonly told: CastTicket; readonly ticket: Ticket; readonly clock: SteppedClock };

/** Plays the invented reports of apps/cli/data/cast through the same actions that citizens and staff use; answers how many were added. */
export async function seedCast(app: INestApplicationContext): Promise<number> {
  const now = app.get(Clock).now();
  const cast = readCast(now);
  const find = (told: CastTicket) => app.get(TicketStore).findByIdempotencyKey(sha256(keyOf(told)));
  const youngest = cast.at(-1);
  if (youngest === undefined || (await find(youngest))) return 0;
  const formers = await Promise.all(cast.map(find));
  const unopened = cast.filter((_, at) => formers[at] === undefined);
  const photos = await CastPhotos.of(
    app.get(Attachments),
    unopened.map(({ key }) => key),
  );
  const opened = await openAll(app, { cast, formers, photos, now });
  await playAll(app, { opened, photos, now });
  return opened.length;
}

type Evening = { readonly opened: readonly Opened[]; readonly photos: CastPhotos; readonly now: Date };

async function playAll(app: INestApplicationContext, { opened, photos, now }: Evening): Promise<void> {
  const codes = new Map(opened.map(({ told, ticket }) => [told.key, ticket.state.code]));
  const directory = app.get(DirectorySource).current();
  const people = await CastPeople.of(app.get(StaffRegister), directory);
  const plan = new PublicationPlan();
  const play = (story: Opened) => playStory(story, { app, people, directory, plan, photos, now, codeOf: (key) => codes.get(key) ?? key });
  const [merging, others] = [opened.filter(mergesAway), opened.filter((story) => !mergesAway(story))];
  await Promise.all(merging.map(play));
  await Promise.all(others.map(play));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const keyOf = ({ key }: CastTicket): string => `cast:${key}`;
const mergesAway = ({ told }: Opened): boolean => told.steps.some(({ action }) => action === 'merge');

type Arrivals = {
  readonly cast: readonly CastTicket[];
  /** Those that an interrupted seed left. */
  readonly formers: readonly (Ticket | undefined)[];
  readonly photos: CastPhotos;
  readonly now: Date;
};

/** In order of time, since the ids sort by it. */
async function openAll(app: INestApplicationContext, { cast, formers, photos, now }: Arrivals): Promise<Opened[]> {
  const directories = app.get(DirectorySource);
  const ids = new Snowflake();
  const opened: Opened[] = [];
  for (const [at, told] of cast.entries()) {
    const clock = new SteppedClock(new Date(now.getTime() - days(told.daysAgo)));
    const openTicket = new OpenTicket(app.get(TicketStore), new CityCircumstances(directories, clock), ids, clock, app.get(TrackingCodes));
    opened.push({ told, clock, ticket: formers[at] ?? (await openTicket.run(newTicket(told, photos, directories.current()), CITIZEN)) });
  }
  return opened;
}

function newTicket(told: CastTicket, photos: CastPhotos, directory: Directory): NewTicket {
  const { name, phone, email } = told.contact ?? {};
  const contact = told.contact && readContact({ name: name ?? undefined, phone: phone ?? undefined, email: email ?? undefined });
  const { sent, consent } = photos.of(told.key);
  return {
    ...told,
    anonymous: contact === null,
    contact,
    categoryId: told.category === null ? null : directory.categoryByCode(told.category).id,
    areaCode: told.area,
    outsideCity: false,
    attachmentIds: sent.map(({ attachmentId }) => attachmentId),
    consents: consent ? [{ purpose: 'publish-photos', textVersion: CONSENT_TEXT_VERSION }] : [],
    idempotencyKey: keyOf(told),
  };
}

type Theatre = {
  readonly app: INestApplicationContext;
  readonly people: CastPeople;
  readonly directory: Directory;
  readonly plan: PublicationPlan;
  readonly photos: CastPhotos;
  readonly now: Date;
  readonly codeOf: (key: string) => string;
};

async function playStory({ told, ticket, clock }: Opened, { app, people, directory, plan, photos, now, codeOf }: Theatre): Promise<void> {
  const directories = app.get(DirectorySource);
  const takeStep = new TakeStep(app.get(TicketStore), new CityCircumstances(directories, clock), directories);
  const answerPhotos = photos.of(told.key).answer.map(({ attachmentId }) => attachmentId);
  let at = ticket;
  for (const step of told.steps) {
    clock.moveTo(new Date(clock.now().getTime() + hours(step.afterHours)));
    try {
      at = await playStep(at, step, { takeStep, clock, people, directory, answerPhotos, codeOf });
    } catch (error) {
      // A worker that runs meanwhile may have routed it there already.
      if (error instanceof DomainError && error.code === 'ticket.same-department') continue;
      throw new Error(`The story of ${told.key} stops at "${step.action}"`, { cause: error });
    }
  }
  clock.moveTo(new Date(Math.min(now.getTime(), clock.now().getTime() + DECIDED_AFTER)));
  const records = app.get(TicketRecords);
  const publish = new PublishTicket(records, takeStep, directories);
  await decidePublication(told.key, at.state.code, { records, view: app.get(DetailView), publish, takeStep, people, plan, photos });
}
