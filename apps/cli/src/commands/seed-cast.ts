import { createHash } from 'node:crypto';
import { StaffRegister } from '@gopy/accounts';
import { readContact } from '@gopy/citizens';
import { type Directory, DirectorySource } from '@gopy/departments';
import { Clock, days, DomainError, hours, Snowflake, SteppedClock } from '@gopy/kernel';
import {
  CityCircumstances,
  DetailView,
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
import type { CastTicket } from '../cast/cast-ticket.js';
import { decidePublication } from '../cast/decide-publication.js';
import { playStep } from '../cast/play-step.js';
import { PublicationPlan } from '../cast/publication-plan.js';
import { readCast } from '../cast/read-cast.js';

/** Most decisions on publication fall on the same day. */
const DECIDED_AFTER = hours(5);

type Opened = { readonly told: CastTicket; readonly ticket: Ticket; readonly clock: SteppedClock };

/** Plays the invented reports of apps/cli/data/cast through the same actions that citizens and staff use; answers how many were added. */
export async function seedCast(app: INestApplicationContext): Promise<number> {
  const now = app.get(Clock).now();
  const store = app.get(TicketStore);
  const cast = readCast(now);
  if (
    await store.findByIdempotencyKey(
      createHash('sha256')
        .update(keyOf(cast.at(-1)))
        .digest('hex'),
    )
  )
    return 0;
  const opened = await openAll(app, cast, now);
  const codes = new Map(opened.map(({ told, ticket }) => [told.key, ticket.state.code]));
  const directory = app.get(DirectorySource).current();
  const people = await CastPeople.of(app.get(StaffRegister), directory);
  const plan = new PublicationPlan();
  const play = (story: Opened) => playStory(story, { app, people, directory, plan, now, codeOf: (key) => codes.get(key) ?? key });
  const [merging, others] = [opened.filter(mergesAway), opened.filter((story) => !mergesAway(story))];
  await Promise.all(merging.map(play));
  await Promise.all(others.map(play));
  return opened.length;
}

const keyOf = (told: CastTicket | undefined): string => `cast:${told?.key ?? ''}`;
const mergesAway = ({ told }: Opened): boolean => told.steps.some(({ action }) => action === 'merge');

/** In order of time, since the ids sort by it. */
async function openAll(app: INestApplicationContext, cast: readonly CastTicket[], now: Date): Promise<Opened[]> {
  const directories = app.get(DirectorySource);
  const ids = new Snowflake();
  const opened: Opened[] = [];
  for (const told of cast) {
    const clock = new SteppedClock(new Date(now.getTime() - days(told.daysAgo)));
    const openTicket = new OpenTicket(app.get(TicketStore), new CityCircumstances(directories, clock), ids, clock, app.get(TrackingCodes));
    opened.push({ told, clock, ticket: await open(openTicket, told, directories.current()) });
  }
  return opened;
}

function open(openTicket: OpenTicket, told: CastTicket, directory: Directory): Promise<Ticket> {
  const contact =
    told.contact &&
    readContact({ name: told.contact.name ?? undefined, phone: told.contact.phone ?? undefined, email: told.contact.email ?? undefined });
  return openTicket.run(
    {
      ...told,
      anonymous: contact === null,
      contact,
      categoryId: told.category === null ? null : directory.categoryByCode(told.category).id,
      areaCode: told.area,
      outsideCity: false,
      attachmentIds: [],
      idempotencyKey: keyOf(told),
    },
    { kind: 'citizen' },
  );
}

type Theatre = {
  readonly app: INestApplicationContext;
  readonly people: CastPeople;
  readonly directory: Directory;
  readonly plan: PublicationPlan;
  readonly now: Date;
  readonly codeOf: (key: string) => string;
};

async function playStory({ told, ticket, clock }: Opened, { app, people, directory, plan, now, codeOf }: Theatre): Promise<void> {
  const directories = app.get(DirectorySource);
  const takeStep = new TakeStep(app.get(TicketStore), new CityCircumstances(directories, clock), directories);
  let at = ticket;
  for (const step of told.steps) {
    clock.moveTo(new Date(clock.now().getTime() + hours(step.afterHours)));
    try {
      at = await playStep(at, step, { takeStep, clock, people, directory, codeOf });
    } catch (error) {
      // A worker that runs meanwhile may have routed it there already.
      if (error instanceof DomainError && error.code === 'ticket.same-department') continue;
      throw new Error(`The story of ${told.key} stops at "${step.action}"`, { cause: error });
    }
  }
  clock.moveTo(new Date(Math.min(now.getTime(), clock.now().getTime() + DECIDED_AFTER)));
  const records = app.get(TicketRecords);
  const publish = new PublishTicket(records, takeStep, directories);
  await decidePublication(told.key, at.state.code, { records, view: app.get(DetailView), publish, takeStep, people, plan });
}
