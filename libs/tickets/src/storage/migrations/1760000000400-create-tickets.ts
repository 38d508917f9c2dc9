import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/**
 * The generated columns hold a value only while a ticket is in a given set of states, so that each list of open work
 * reads an index as long as the open work, not as the archive.
 */
export class CreateTickets1760000000400 implements MigrationInterface {
  name = 'CreateTickets1760000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ticket (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        code VARCHAR(16) ${ASCII} NOT NULL,
        channel VARCHAR(12) ${ASCII} NOT NULL,
        received_at DATETIME(3) NOT NULL,
        content TEXT NOT NULL,
        public_content TEXT NULL,
        language CHAR(2) ${ASCII} NOT NULL,
        anonymous BOOLEAN NOT NULL,
        citizen_id BIGINT UNSIGNED NULL,
        filed_by_id BIGINT UNSIGNED NULL,
        address VARCHAR(300) NULL,
        lat DOUBLE NULL,
        lon DOUBLE NULL,
        outside_city BOOLEAN NOT NULL,
        idempotency_key BINARY(32) NULL,
        request_hash BINARY(32) NULL,
        secret_expires_at DATETIME(3) NOT NULL,
        status VARCHAR(24) ${ASCII} NOT NULL,
        status_before_merge VARCHAR(24) ${ASCII} NULL,
        priority VARCHAR(8) ${ASCII} NOT NULL,
        category_id BIGINT UNSIGNED NULL,
        area_code VARCHAR(12) ${ASCII} NULL,
        department_id BIGINT UNSIGNED NULL,
        dispatched_at DATETIME(3) NULL,
        first_responded_at DATETIME(3) NULL,
        waiting_since DATETIME(3) NULL,
        answered_at DATETIME(3) NULL,
        closed_at DATETIME(3) NULL,
        deadline_anchor DATETIME(3) NOT NULL,
        paused_minutes INT NOT NULL DEFAULT 0,
        dispatch_due_at DATETIME(3) NOT NULL,
        first_response_due_at DATETIME(3) NOT NULL,
        due_at DATETIME(3) NOT NULL,
        extended BOOLEAN NOT NULL DEFAULT FALSE,
        return_count SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        reopen_count SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        attachment_count SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        routing LONGTEXT NULL,
        submitted LONGTEXT NULL,
        answer LONGTEXT NULL,
        open_question TEXT NULL,
        asked_extension LONGTEXT NULL,
        parts LONGTEXT NOT NULL DEFAULT '[]',
        rating LONGTEXT NULL,
        decline_reason VARCHAR(40) ${ASCII} NULL,
        merged_into_id BIGINT UNSIGNED NULL,
        merged_into_code VARCHAR(16) ${ASCII} NULL,
        follower_ids LONGTEXT NOT NULL DEFAULT '[]',
        version INT UNSIGNED NOT NULL,
        working_department_id BIGINT UNSIGNED AS (IF(status IN ('dispatched','in_progress','waiting_for_citizen','in_review'), department_id, NULL)) PERSISTENT,
        open_due_at DATETIME(3) AS (IF(status IN ('received','dispatched','in_progress','in_review'), due_at, NULL)) PERSISTENT,
        unrouted BOOLEAN AS (IF(status = 'received' AND routing IS NULL, TRUE, NULL)) PERSISTENT,
        UNIQUE KEY uq_ticket_code (code),
        UNIQUE KEY uq_ticket_idempotency (idempotency_key),
        KEY ix_ticket_status (status, received_at, id),
        KEY ix_ticket_inbox (working_department_id, due_at, id),
        KEY ix_ticket_department (department_id, status, due_at, id),
        KEY ix_ticket_all (department_id, id),
        KEY ix_ticket_overdue (open_due_at, id),
        KEY ix_ticket_unrouted (unrouted, received_at),
        KEY ix_ticket_closing (status, answered_at),
        KEY ix_ticket_filed (filed_by_id, id),
        KEY ix_ticket_citizen (citizen_id),
        KEY ix_ticket_merged (merged_into_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE ticket_event (
        id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
        position BIGINT UNSIGNED NULL,
        ticket_id BIGINT UNSIGNED NOT NULL,
        code VARCHAR(16) ${ASCII} NOT NULL,
        type VARCHAR(40) ${ASCII} NOT NULL,
        version INT UNSIGNED NOT NULL,
        at DATETIME(3) NOT NULL,
        shown_to VARCHAR(8) ${ASCII} NOT NULL,
        words_to VARCHAR(8) ${ASCII} NOT NULL,
        actor_kind VARCHAR(8) ${ASCII} NOT NULL,
        actor_id BIGINT UNSIGNED NULL,
        actor_name VARCHAR(120) NULL,
        actor_role VARCHAR(12) ${ASCII} NULL,
        actor_department_id BIGINT UNSIGNED NULL,
        department_id BIGINT UNSIGNED NULL,
        previous_department_id BIGINT UNSIGNED NULL,
        data LONGTEXT NOT NULL,
        UNIQUE KEY uq_event_position (position),
        KEY ix_event_ticket (ticket_id, id)
      ) ${TABLE}`);
    await runner.query(`CREATE TABLE ticket_part (department_id BIGINT UNSIGNED NOT NULL, ticket_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (department_id, ticket_id), KEY ix_part_ticket (ticket_id)) ${TABLE}`);
    await runner.query(`CREATE TABLE done_once (once_key BINARY(32) NOT NULL PRIMARY KEY, done_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)) ${TABLE}`);
    await runner.query(`CREATE TABLE outbox_mark (name VARCHAR(40) ${ASCII} NOT NULL PRIMARY KEY, position BIGINT UNSIGNED NOT NULL) ${TABLE}`);
    await runner.query(`
      CREATE TABLE attachment (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        ticket_id BIGINT UNSIGNED NULL,
        uploaded_at DATETIME(3) NOT NULL,
        width INT UNSIGNED NOT NULL,
        height INT UNSIGNED NOT NULL,
        bytes INT UNSIGNED NOT NULL,
        sha256 BINARY(32) NOT NULL,
        KEY ix_attachment_ticket (ticket_id, uploaded_at)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attachment', 'outbox_mark', 'done_once', 'ticket_part', 'ticket_event', 'ticket']) await runner.query(`DROP TABLE ${table}`);
  }
}
