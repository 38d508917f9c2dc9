import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';

export class CreateAdmission1760000001120 implements MigrationInterface {
  name = 'CreateAdmission1760000001120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS block (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        kind VARCHAR(8) ${CODE} NOT NULL,
        value VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        reason VARCHAR(300) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        by_id BIGINT UNSIGNED NOT NULL,
        by_name VARCHAR(120) NOT NULL,
        at DATETIME(3) NOT NULL,
        hits BIGINT UNSIGNED NOT NULL DEFAULT 0,
        UNIQUE KEY uq_block_value (kind, value),
        KEY ix_block_expiry (expires_at)
      ) ${TABLE}`);
    await runner.query(
      `CREATE TABLE IF NOT EXISTS block_version (id TINYINT NOT NULL PRIMARY KEY, version BIGINT UNSIGNED NOT NULL) ${TABLE}`,
    );
    await runner.query('INSERT IGNORE INTO block_version (id, version) VALUES (1, 1)');
    await runner.query(
      `CREATE TABLE IF NOT EXISTS spent_puzzle (signature BINARY(32) NOT NULL PRIMARY KEY, expires_at DATETIME(3) NOT NULL, KEY ix_spent_puzzle_expiry (expires_at)) ${TABLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['spent_puzzle', 'block_version', 'block']) await runner.query(`DROP TABLE ${table}`);
  }
}
