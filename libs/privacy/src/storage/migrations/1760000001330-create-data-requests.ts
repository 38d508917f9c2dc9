import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

export class CreateDataRequests1760000001330 implements MigrationInterface {
  name = 'CreateDataRequests1760000001330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_request (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        kind VARCHAR(12) ${ASCII} NOT NULL,
        state VARCHAR(12) ${ASCII} NOT NULL,
        received_at DATETIME(3) NOT NULL,
        answer_due_at DATETIME(3) NOT NULL,
        done_due_at DATETIME(3) NOT NULL,
        extended BOOLEAN NOT NULL,
        note TEXT NULL,
        reason TEXT NULL,
        settled_at DATETIME(3) NULL,
        ticket_id BIGINT UNSIGNED NULL,
        ticket_code VARCHAR(16) ${ASCII} NULL,
        phone VARCHAR(20) ${ASCII} NULL,
        phone_hash BINARY(32) NULL,
        phone_hint VARCHAR(20) NULL,
        fulfilling_since DATETIME(3) NULL,
        open_key VARCHAR(80) ${ASCII} NULL,
        UNIQUE KEY ux_data_request_open (open_key),
        KEY ix_data_request_phone (phone_hash, id),
        KEY ix_data_request_ticket (ticket_id, id),
        KEY ix_data_request_fulfilling (fulfilling_since)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_request');
  }
}
