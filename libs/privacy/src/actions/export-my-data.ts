import { ContactReadings, type Reading } from '@gopy/accounts';
import { PersonalDataHolders, phoneHint } from '@gopy/citizens';
import type { ConsentView, DataRequestView, FollowResponse } from '@gopy/contracts';
import { Clock } from '@gopy/kernel';
import type { SignedInCitizen } from '@gopy/platform';
import { FollowView, MyReports, TicketRecords } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { AskAboutData } from './ask-about-data.js';
import { MyConsents } from './my-consents.js';

export type DataExport = {
  readonly madeAt: string;
  /** Where the links of the document begin; those of photos work for a day or two. */
  readonly address: string;
  readonly phoneHint: string;
  /** Each as its page shows it to its holder: words, place, contact, photos, timeline, answer, rating. */
  readonly reports: readonly FollowResponse[];
  readonly consents: readonly ConsentView[];
  readonly dataRequests: readonly DataRequestView[];
  /** What other parts of the city keep, by their names: what is followed, and by which road. */
  readonly elsewhere: Readonly<Record<string, readonly object[]>>;
  /** Who of the city read the contact, and when. */
  readonly readings: readonly Reading[];
};

const TOGETHER = 20;

/** Everything that is held about the owner of a number, in one document. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly reports: MyReports,
    private readonly records: TicketRecords,
    private readonly view: FollowView,
    private readonly consents: MyConsents,
    private readonly requests: AskAboutData,
    private readonly readings: ContactReadings,
    private readonly holders: PersonalDataHolders,
    private readonly clock: Clock,
  ) {}

  async run(citizen: SignedInCitizen, address: string): Promise<DataExport> {
    const codes = await this.reports.codes(citizen.phone);
    return {
      madeAt: this.clock.now().toISOString(),
      address,
      phoneHint: phoneHint(citizen.phone),
      reports: await this.all(codes),
      consents: await this.consents.of(citizen),
      dataRequests: await this.requests.askedByNumber(citizen),
      elsewhere: await this.heldElsewhere(citizen.phone, codes),
      readings: await this.readings.ofTickets(codes),
    };
  }

  private async heldElsewhere(phone: string, ticketCodes: readonly string[]): Promise<DataExport['elsewhere']> {
    const parts = await Promise.all(
      this.holders.all().map(async (holder) => [holder.name, (await holder.of({ phone, ticketCodes })).records] as const),
    );
    return Object.fromEntries(parts);
  }

  private async all(codes: readonly string[]): Promise<FollowResponse[]> {
    const found: FollowResponse[] = [];
    for (let at = 0; at < codes.length; at += TOGETHER) {
      const records = await Promise.all(codes.slice(at, at + TOGETHER).map((code) => this.records.find(code)));
      found.push(...records.flatMap((record) => (record ? [this.view.private(record)] : [])));
    }
    return found;
  }
}
