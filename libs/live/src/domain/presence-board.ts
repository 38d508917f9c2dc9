export type Present = { readonly staffId: string; readonly name: string; readonly state: 'viewing' | 'replying' };
/** What one process tells the others; `whole` replaces everything it said before. */
export type PresenceNews = { readonly from: string; readonly whole: boolean; readonly tickets: Readonly<Record<string, readonly Present[]>> };

type Elsewhere = { heardAt: number; tickets: Map<string, readonly Present[]> };

/** Who looks at which ticket: this process's own sockets, and what the other processes said lately. */
export class PresenceBoard {
  private readonly here = new Map<string, Map<string, Present>>();
  private readonly elsewhere = new Map<string, Elsewhere>();

  constructor(private readonly forgetAfterMs: number) {}

  enter(code: string, socketId: string, person: Present): void {
    const present = this.here.get(code) ?? new Map<string, Present>();
    this.here.set(code, present.set(socketId, person));
  }

  leave(code: string, socketId: string): boolean {
    const present = this.here.get(code);
    const was = present?.delete(socketId) ?? false;
    if (present?.size === 0) this.here.delete(code);
    return was;
  }

  /** The tickets whose presence this changed. */
  hear({ from, whole, tickets }: PresenceNews, now: number): string[] {
    const before = this.elsewhere.get(from)?.tickets ?? new Map<string, readonly Present[]>();
    const after = new Map(whole ? [] : before);
    for (const [code, people] of Object.entries(tickets)) after.set(code, people);
    this.elsewhere.set(from, { heardAt: now, tickets: after });
    return [...new Set([...before.keys(), ...after.keys()])].filter((code) => !same(before.get(code), after.get(code)));
  }

  /** Forgets processes that fell silent; gives the tickets whose presence this changed. */
  forgetSilent(now: number): string[] {
    const silent = [...this.elsewhere].filter(([, { heardAt }]) => now - heardAt > this.forgetAfterMs);
    return silent.flatMap(([from, { tickets }]) => {
      this.elsewhere.delete(from);
      return [...tickets.keys()];
    });
  }

  ofThisProcess(code: string): Present[] {
    return [...(this.here.get(code)?.values() ?? [])];
  }

  ticketsHere(): Record<string, Present[]> {
    return Object.fromEntries([...this.here.keys()].map((code) => [code, this.ofThisProcess(code)]));
  }

  /** Each person once; who replies in one window and looks in another replies. */
  people(code: string): Present[] {
    const all = [...this.ofThisProcess(code), ...[...this.elsewhere.values()].flatMap(({ tickets }) => tickets.get(code) ?? [])];
    const byPerson = new Map<string, Present>();
    for (const person of all) if (person.state === 'replying' || !byPerson.has(person.staffId)) byPerson.set(person.staffId, person);
    return [...byPerson.values()];
  }
}

const same = (one: readonly Present[] = [], other: readonly Present[] = []): boolean => JSON.stringify(one) === JSON.stringify(other);
