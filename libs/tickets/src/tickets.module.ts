import { AccountsModule } from '@gopy/accounts';
import { AdmissionModule } from '@gopy/admission';
import { Broadcast, COMMITTED, DiskFileStore, Environment, FileStore, ImageIntake, Sql } from '@gopy/platform';
import { Module } from '@nestjs/common';
import { Attachments } from './actions/attachments.js';
import { CityCircumstances } from './actions/city-circumstances.js';
import { CloseAnswered } from './actions/close-answered.js';
import { EraseTicket } from './actions/erase-ticket.js';
import { FollowTicket } from './actions/follow-ticket.js';
import { ForgetKeys } from './actions/forget-keys.js';
import { OpenTicket } from './actions/open-ticket.js';
import { PublishTicket } from './actions/publish-ticket.js';
import { ReadingLog } from './actions/reading-log.js';
import { RouteTickets } from './actions/route-tickets.js';
import { StaffTickets } from './actions/staff-tickets.js';
import { TakeStep } from './actions/take-step.js';
import { TicketDoor } from './actions/ticket-door.js';
import { WithdrawPhotoConsent } from './actions/withdraw-photo-consent.js';
import { TicketSecrets } from './domain/ticket-secret.js';
import { TicketStore } from './domain/ticket-store.js';
import { TrackingCodes } from './domain/tracking-codes.js';
import { MysqlTicketStore } from './storage/mysql-ticket-store.js';
import { ChangesSince } from './views/changes-since.js';
import { DetailView } from './views/detail.view.js';
import { FollowView } from './views/follow.view.js';
import { MyReports } from './views/my-reports.view.js';
import { PhotoLinks } from './views/photo-links.js';
import { PublishedTickets } from './views/published-tickets.view.js';
import { TicketLists } from './views/ticket-list.view.js';
import { TicketRecords } from './views/ticket-record.js';

/** What every process that touches tickets needs; the departments' module and platform's are global. */
@Module({
  imports: [AccountsModule, AdmissionModule],
  providers: [
    ReadingLog,
    { provide: TicketStore, useFactory: (sql: Sql, broadcast: Broadcast) => new MysqlTicketStore(sql, () => broadcast.publish(COMMITTED, 1)), inject: [Sql, Broadcast] },
    { provide: TicketSecrets, useFactory: ({ values }: Environment) => new TicketSecrets(values.APP_SECRET), inject: [Environment] },
    { provide: FileStore, useFactory: ({ values }: Environment) => new DiskFileStore(values.DATA_DIR), inject: [Environment] },
    { provide: ImageIntake, useFactory: () => new ImageIntake() },
    { provide: TrackingCodes, useFactory: ({ values }: Environment) => new TrackingCodes(values.CODE_PREFIX), inject: [Environment] },
    CityCircumstances,
    OpenTicket,
    TicketDoor,
    TicketLists,
    StaffTickets,
    TakeStep,
    PublishTicket,
    RouteTickets,
    CloseAnswered,
    EraseTicket,
    WithdrawPhotoConsent,
    MyReports,
    Attachments,
    FollowTicket,
    TicketRecords,
    ChangesSince,
    DetailView,
    FollowView,
    ForgetKeys,
    PhotoLinks,
    PublishedTickets,
  ],
  exports: [
    PublishedTickets,
    TicketStore,
    TicketSecrets,
    TrackingCodes,
    CityCircumstances,
    OpenTicket,
    TakeStep,
    PublishTicket,
    RouteTickets,
    CloseAnswered,
    EraseTicket,
    WithdrawPhotoConsent,
    MyReports,
    FollowView,
    Attachments,
    StaffTickets,
    FollowTicket,
    TicketLists,
    TicketRecords,
    DetailView,
    ForgetKeys,
    TicketDoor,
  ],
})
export class TicketsModule {}
