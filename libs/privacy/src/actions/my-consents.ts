import { ConsentLedger, type GivenConsent, PersonalDataHolders } from '@gopy/citizens';
import type { ConsentView } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import type { SignedInCitizen } from '@gopy/platform';
import { MyReports, WithdrawPhotoConsent } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';

/** What a person agreed to with any of their reports, and one tap to take it back. */
@Injectable()
export class MyConsents {
  constructor(
    private readonly ledger: ConsentLedger,
    private readonly reports: MyReports,
    private readonly photos: WithdrawPhotoConsent,
    private readonly holders: PersonalDataHolders,
  ) {}

  async of(citizen: SignedInCitizen): Promise<ConsentView[]> {
    return (await this.given(citizen)).map(consentView);
  }

  /** The photos go off the board before the answer; notices ask the ledger before each is sent. */
  async withdraw(id: string, citizen: SignedInCitizen): Promise<ConsentView[]> {
    const consent = (await this.given(citizen)).find((own) => own.id === id);
    if (!consent) throw new DomainError('consent.unknown');
    await this.ledger.withdraw(id);
    if (consent.purpose === 'publish-photos' && consent.ticketId !== null) await this.photos.run(consent.ticketId);
    return this.of(citizen);
  }

  private async given({ phone }: SignedInCitizen): Promise<GivenConsent[]> {
    const [keys, ticketCodes] = await Promise.all([this.reports.keys(phone), this.reports.codes(phone)]);
    const elsewhere = await Promise.all(this.holders.all().map((holder) => holder.of({ phone, ticketCodes })));
    return this.ledger.of({ ...keys, subscriptionIds: elsewhere.flatMap(({ subscriptionIds }) => subscriptionIds) });
  }
}

const consentView = ({ id, purpose, textVersion, channel, givenAt, withdrawnAt, ticketCode }: GivenConsent): ConsentView => ({
  id,
  purpose,
  textVersion,
  channel,
  givenAt: givenAt.toISOString(),
  withdrawnAt: withdrawnAt?.toISOString(),
  code: ticketCode ?? undefined,
});
