import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** `live_key` is unique while a subscription lives and null afterwards, so that somebody who left may come back. */
export class CreateNotifications1760000001500 implements MigrationInterface {
  name = 'CreateNotifications1760000001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscription (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        live_key BINARY(32) NULL,
        ticket_code VARCHAR(16) ${ASCII} NULL,
        merged_into VARCHAR(16) ${ASCII} NULL,
        area_code VARCHAR(12) ${ASCII} NULL,
        category_id BIGINT UNSIGNED NULL,
        holder BOOLEAN NOT NULL,
        medium VARCHAR(8) ${ASCII} NOT NULL,
        address LONGTEXT NULL,
        address_key BINARY(32) NULL,
        address_hint VARCHAR(100) NOT NULL,
        language CHAR(2) ${ASCII} NOT NULL,
        state VARCHAR(12) ${ASCII} NOT NULL,
        consent_id BIGINT UNSIGNED NOT NULL,
        created_at DATETIME(3) NOT NULL,
        active_since DATETIME(3) NULL,
        ended_at DATETIME(3) NULL,
        end_reason VARCHAR(20) ${ASCII} NULL,
        UNIQUE KEY uq_subscription_live (live_key),
        KEY ix_subscription_ticket (ticket_code, id),
        KEY ix_subscription_merged (merged_into, id),
        KEY ix_subscription_area (area_code, id),
        KEY ix_subscription_address (address_key),
        KEY ix_subscription_state (state, created_at),
        KEY ix_subscription_ended (ended_at, id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE delivery (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        event_id BIGINT UNSIGNED NOT NULL,
        event_position BIGINT UNSIGNED NOT NULL,
        subscription_id BIGINT UNSIGNED NOT NULL,
        ticket_code VARCHAR(16) ${ASCII} NULL,
        medium VARCHAR(8) ${ASCII} NOT NULL,
        send_rank TINYINT UNSIGNED NOT NULL,
        state VARCHAR(10) ${ASCII} NOT NULL,
        not_before DATETIME(3) NOT NULL,
        attempts TINYINT UNSIGNED NOT NULL DEFAULT 0,
        created_at DATETIME(3) NOT NULL,
        claim BINARY(16) NULL,
        claimed_at DATETIME(3) NULL,
        settled_at DATETIME(3) NULL,
        provider_id VARCHAR(200) NULL,
        why VARCHAR(120) NULL,
        parts TINYINT UNSIGNED NULL,
        UNIQUE KEY uq_delivery_event (event_id, subscription_id),
        KEY ix_delivery_due (medium, state, send_rank, not_before, id),
        KEY ix_delivery_reader (subscription_id, ticket_code, state),
        KEY ix_delivery_claim (claim),
        KEY ix_delivery_claimed (state, claimed_at)
      ) ${TABLE}`);
    await runner.query(
      `CREATE TABLE notice_mark (name VARCHAR(20) ${ASCII} NOT NULL PRIMARY KEY, position BIGINT UNSIGNED NOT NULL) ${TABLE}`,
    );
    // What happened before anybody could ask for notices is no news.
    await runner.query("INSERT INTO notice_mark SELECT 'noticed', COALESCE(MAX(position), 0) FROM ticket_event");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notice_mark', 'delivery', 'subscription']) await runner.query(`DROP TABLE ${table}`);
  }
}
