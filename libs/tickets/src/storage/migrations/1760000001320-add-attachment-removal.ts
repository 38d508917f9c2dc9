import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos whose rows are gone with an erasure and whose bytes are still to go. */
export class AddAttachmentRemoval1760000001320 implements MigrationInterface {
  name = 'AddAttachmentRemoval1760000001320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE attachment_removal (attachment_id BIGINT UNSIGNED NOT NULL PRIMARY KEY) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachment_removal');
  }
}
