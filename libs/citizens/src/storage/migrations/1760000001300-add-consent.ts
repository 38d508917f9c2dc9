import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** Who agreed to what. No keys to other tables: the proof stays when its giver is erased. */
export class AddConsent1760000001300 implements MigrationInterface {
  name = 'AddConsent1760000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        purpose VARCHAR(20) ${ASCII} NOT NULL,
        text_version VARCHAR(20) ${ASCII} NOT NULL,
        channel VARCHAR(12) ${ASCII} NOT NULL,
        citizen_id BIGINT UNSIGNED NULL,
        ticket_id BIGINT UNSIGNED NULL,
        ticket_code VARCHAR(16) ${ASCII} NULL,
        subscription_id BIGINT UNSIGNED NULL,
        given_at DATETIME(3) NOT NULL,
        withdrawn_at DATETIME(3) NULL,
        KEY ix_consent_citizen (citizen_id),
        KEY ix_consent_ticket (ticket_id),
        KEY ix_consent_subscription (subscription_id)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent');
  }
}
