import { consentInsertion, ConsentLedger } from '@gopy/citizens';
import { Clock, minutes } from '@gopy/kernel';
import { type Row, Sql, type Statement } from '@gopy/platform';
import type { Language } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { RANKS } from '../domain/delivery.js';
import {
  type Address,
  addressKeyOf,
  type EndReason,
  liveKeyOf,
  type NewSubscription,
  PURPOSE_OF_MEDIUM,
  type Subject,
  type Subscription,
} from '../domain/subscription.js';
import { type Agreement, SubscriptionStore } from '../domain/subscription-store.js';
import { storedSubscription, SUBSCRIPTION_COLUMNS, subscriptionRow } from './subscription.table.js';

const ASK_AGAIN_AFTER = minutes(10);
const INSERT = `INSERT INTO subscription (${SUBSCRIPTION_COLUMNS}) VALUES (?)`;

@Injectable()
export class MysqlSubscriptionStore extends SubscriptionStore {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly consents: ConsentLedger,
  ) {
    super();
  }

  add(subscription: NewSubscription, agreement: Agreement): Promise<boolean> {
    const { id, consentId, subject, createdAt, address } = subscription;
    const consent = {
      ...agreement,
      id: consentId,
      purpose: PURPOSE_OF_MEDIUM[address.medium],
      citizenId: null,
      ticketId: null,
      ticketCode: subject.kind === 'ticket' ? subject.code : null,
      subscriptionId: id,
      givenAt: createdAt,
      withdrawnAt: null,
    };
    return this.insert(subscription, [consentInsertion([consent])]);
  }

  addAgreed(subscription: NewSubscription): Promise<boolean> {
    return this.insert(subscription, []);
  }

  async find(id: string): Promise<Subscription | undefined> {
    return (await this.findAll([id])).get(id);
  }

  async findAll(ids: readonly string[]): Promise<Map<string, Subscription>> {
    if (ids.length === 0) return new Map();
    const rows = await this.sql.rows<Row>(`SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE id IN (?)`, [ids]);
    return new Map(rows.map((row) => [String(row['id']), storedSubscription(row)]));
  }

  async findLive(subject: Subject, address: Address): Promise<Subscription | undefined> {
    const [row] = await this.sql.rows<Row>(`SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE live_key = ?`, [
      liveKeyOf(subject, address),
    ]);
    return row && storedSubscription(row);
  }

  async countLive(address: Address): Promise<number> {
    const [row] = await this.sql.rows<Row>("SELECT COUNT(*) AS count FROM subscription WHERE address_key = ? AND state <> 'ended'", [
      addressKeyOf(address),
    ]);
    return Number(row?.['count']);
  }

  async renew(id: string, address: Address, { language, holder }: { language: Language; holder: boolean }): Promise<void> {
    await this.sql.write('UPDATE subscription SET address = ?, language = ?, holder = holder OR ? WHERE id = ?', [
      JSON.stringify(address),
      language,
      holder,
      id,
    ]);
  }

  async askAgain(id: string): Promise<void> {
    const now = this.clock.now();
    await this.sql.write(
      "UPDATE delivery SET state = 'waiting', attempts = 0, not_before = ?, created_at = ? WHERE event_id = 0 AND subscription_id = ? AND settled_at < ?",
      [now, now, id, new Date(now.getTime() - ASK_AGAIN_AFTER)],
    );
  }

  async confirm(id: string): Promise<void> {
    await this.sql.write("UPDATE subscription SET state = 'active', active_since = ? WHERE id = ? AND state = 'unconfirmed'", [
      this.clock.now(),
      id,
    ]);
  }

  async end(id: string, reason: EndReason): Promise<void> {
    const now = this.clock.now();
    await this.sql.transaction((tx) =>
      tx.finish([
        {
          sql: "UPDATE subscription SET state = 'ended', live_key = NULL, ended_at = ?, end_reason = ? WHERE id = ? AND state <> 'ended'",
          params: [now, reason, id],
        },
        { sql: "UPDATE delivery SET state = 'dropped', settled_at = ? WHERE subscription_id = ? AND state = 'waiting'", params: [now, id] },
      ]),
    );
    const ended = await this.find(id);
    if (ended) await this.consents.withdraw(ended.consentId);
  }

  async eraseHolders(code: string): Promise<number> {
    const rows = await this.sql.rows<Row>('SELECT id FROM subscription WHERE ticket_code = ? AND holder AND address IS NOT NULL', [code]);
    for (const row of rows) await this.erase(String(row['id']));
    return rows.length;
  }

  async erase(id: string): Promise<void> {
    await this.end(id, 'erased');
    await this.sql.write("UPDATE subscription SET address = NULL, address_key = NULL, address_hint = '' WHERE id = ?", [id]);
  }

  async ofPerson(phone: string, ticketCodes: readonly string[]): Promise<Subscription[]> {
    const select = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscription WHERE address IS NOT NULL AND`;
    const ofNumber = await this.sql.rows<Row>(`${select} address_key = ?`, [addressKeyOf({ medium: 'sms', phone })]);
    const ofReports = ticketCodes.length === 0 ? [] : await this.sql.rows<Row>(`${select} ticket_code IN (?) AND holder`, [ticketCodes]);
    return [...new Map([...ofNumber, ...ofReports].map((row) => [String(row['id']), storedSubscription(row)])).values()];
  }

  async toEnd(neverConfirmedSince: Date, limit: number): Promise<{ id: string; reason: EndReason }[]> {
    const silent = await this.sql.rows<Row>("SELECT id FROM subscription WHERE state = 'unconfirmed' AND created_at < ? LIMIT ?", [
      neverConfirmedSince,
      limit,
    ]);
    return silent.map((row) => ({ id: String(row['id']), reason: 'never-confirmed' }));
  }

  async forgetAddresses(endedBefore: Date, limit: number): Promise<number> {
    const { affectedRows } = await this.sql.write(
      "UPDATE subscription SET address = NULL, address_key = NULL, address_hint = '' WHERE ended_at < ? AND address IS NOT NULL LIMIT ?",
      [endedBefore, limit],
    );
    return affectedRows;
  }

  async followInto(code: string, parentCode: string | null): Promise<void> {
    await this.sql.write('UPDATE subscription SET merged_into = ? WHERE ticket_code = ?', [parentCode, code]);
  }

  private async insert(subscription: NewSubscription, beside: readonly Statement[]): Promise<boolean> {
    try {
      await this.sql.transaction((tx) =>
        tx.finish([{ sql: INSERT, params: [subscriptionRow(subscription)] }, ...beside, ...asking(subscription)]),
      );
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }
}

const asking = ({ id, address, state, createdAt }: NewSubscription): Statement[] =>
  state !== 'unconfirmed'
    ? []
    : [
        {
          sql: "INSERT INTO delivery (event_id, event_position, subscription_id, medium, send_rank, state, not_before, created_at) VALUES (0, 0, ?, ?, ?, 'waiting', ?, ?)",
          params: [id, address.medium, RANKS.confirmation, createdAt, createdAt],
        },
      ];

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ER_DUP_ENTRY';
