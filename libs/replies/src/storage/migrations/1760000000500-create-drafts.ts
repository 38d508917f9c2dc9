import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDrafts1760000000500 implements MigrationInterface {
  name = 'CreateDrafts1760000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        ticket_id BIGINT UNSIGNED NOT NULL,
        staff_id BIGINT UNSIGNED NOT NULL,
        staff_name VARCHAR(120) NOT NULL,
        text TEXT NOT NULL,
        outcome VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
        internal_note TEXT NULL,
        attachment_ids VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
        saved_at DATETIME(3) NOT NULL,
        PRIMARY KEY (ticket_id, staff_id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft');
  }
}
