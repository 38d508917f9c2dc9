/** Somebody who proved a number, and the reports that were left with it. */
export type PersonAsked = { readonly phone: string; readonly ticketCodes: readonly string[] };

/** A lib that keeps data of people beside their reports. It says what, and forgets it: steps never see each other, but people must see all of them. */
export abstract class HeldElsewhere {
  /** Names its part of the document that people take along. */
  abstract readonly name: string;
  abstract of(person: PersonAsked): Promise<{ readonly records: readonly object[]; readonly subscriptionIds: readonly string[] }>;
  /** Doing it again changes nothing. */
  abstract forget(person: PersonAsked): Promise<void>;
}

/** All such libs of the running process; each names itself at its start. */
export class PersonalDataHolders {
  private readonly holders = new Map<string, HeldElsewhere>();

  register(holder: HeldElsewhere): void {
    this.holders.set(holder.name, holder);
  }

  all(): readonly HeldElsewhere[] {
    return [...this.holders.values()];
  }
}
