import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** One row for each number that asks, so that its lock puts all who come with a code in a row. */
export class AddPhoneProofs1760000001310 implements MigrationInterface {
  name = 'AddPhoneProofs1760000001310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE one_time_password (
        phone VARCHAR(20) ${ASCII} NOT NULL PRIMARY KEY,
        code_hash BINARY(32) NULL,
        asked_at DATETIME(3) NULL,
        expires_at DATETIME(3) NULL,
        attempts TINYINT UNSIGNED NOT NULL DEFAULT 0,
        used_at DATETIME(3) NULL,
        hour_started_at DATETIME(3) NOT NULL,
        asked_in_hour SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        tries_in_hour SMALLINT UNSIGNED NOT NULL DEFAULT 0,
        KEY ix_password_hour (hour_started_at)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE citizen_session (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        token_hash BINARY(32) NOT NULL,
        phone VARCHAR(20) ${ASCII} NOT NULL,
        created_at DATETIME(3) NOT NULL,
        last_seen_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        ended_at DATETIME(3) NULL,
        UNIQUE KEY ux_citizen_session_token (token_hash),
        KEY ix_citizen_session_phone (phone),
        KEY ix_citizen_session_expiry (expires_at)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['citizen_session', 'one_time_password']) await runner.query(`DROP TABLE ${table}`);
  }
}
