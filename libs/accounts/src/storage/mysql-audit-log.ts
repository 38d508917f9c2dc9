import { Clock } from '@gopy/kernel';
import { GroupCommit, type Row, Sql, type SqlRunner, type Written } from '@gopy/platform';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type ChainBreak, type ChainedEntry, type ChainEnd, chained, findChainBreak } from '../domain/audit-chain.js';
import { type AuditEntry, AuditLog } from '../domain/audit-entry.js';

type Dated = AuditEntry & { readonly at: Date };
interface EndRow extends Row {
  entry_id: string;
  hash: Buffer;
}
interface EntryRow extends Row {
  id: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject: string;
  address: string | null;
  detail: string;
  previous_hash: Buffer;
  hash: Buffer;
}

const PAGE = 1000;

/** One writer per process and one locked row between processes keep the chain single; entries written at once share a commit. */
@Injectable()
export class MysqlAuditLog extends AuditLog implements BeforeApplicationShutdown {
  private readonly writer = new GroupCommit<Dated, void>((entries) => this.write(entries));

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {
    super();
  }

  record(entry: AuditEntry): Promise<void> {
    return this.writer.submit({ ...entry, at: this.clock.now() });
  }

  /** Reads the whole log; undefined when no entry was changed or removed. */
  async findBreak(): Promise<ChainBreak | undefined> {
    return findChainBreak(this.entries(), await endOf(this.sql, 'SELECT entry_id, hash FROM audit_end WHERE id = 1'));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.writer.drain();
  }

  private write(entries: readonly Dated[]): Promise<Written<void>[]> {
    return this.sql.transaction(async (tx) => {
      const links = linked(entries, await endOf(tx, 'SELECT entry_id, hash FROM audit_end WHERE id = 1 FOR UPDATE'));
      await tx.write(
        'INSERT INTO audit_log (id, at, actor_kind, actor_id, action, subject, address, detail, previous_hash, hash) VALUES ?',
        [
          links.map((link) => [
            link.id,
            link.at,
            link.actorKind,
            link.actorId,
            link.action,
            link.subject,
            link.address,
            link.detail,
            link.previousHash,
            link.hash,
          ]),
        ],
      );
      const last = links.at(-1);
      if (last) await tx.write('UPDATE audit_end SET entry_id = ?, hash = ? WHERE id = 1', [last.id, last.hash]);
      return links.map(() => ({ result: undefined }));
    });
  }

  private async *entries(): AsyncGenerator<ChainedEntry> {
    for (let after = 0; ; after += PAGE) {
      const rows = await this.sql.rows<EntryRow>('SELECT * FROM audit_log WHERE id > ? ORDER BY id LIMIT ?', [after, PAGE]);
      yield* rows.map(entryOf);
      if (rows.length < PAGE) return;
    }
  }
}

function linked(entries: readonly Dated[], end: ChainEnd): ChainedEntry[] {
  let last = end;
  return entries.map((entry) => {
    const link = chained(entry, last);
    last = link;
    return link;
  });
}

async function endOf(on: SqlRunner, query: string): Promise<ChainEnd> {
  const [end] = await on.rows<EndRow>(query);
  if (!end) throw new Error('The audit log has lost its end');
  return { id: Number(end.entry_id), hash: end.hash };
}

const entryOf = (row: EntryRow): ChainedEntry => ({
  id: Number(row.id),
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  action: row.action,
  subject: row.subject,
  address: row.address,
  detail: row.detail,
  previousHash: row.previous_hash,
  hash: row.hash,
});
