import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

/** All columns are instant to add, so that the old version serves on while this runs. */
export class AddPublication1760000001000 implements MigrationInterface {
  name = 'AddPublication1760000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ticket
        ADD COLUMN text_hash BINARY(32) NULL,
        ADD COLUMN photo_consent BOOLEAN NOT NULL DEFAULT FALSE,
        ADD COLUMN publication_state VARCHAR(12) ${ASCII} NULL,
        ADD COLUMN publication LONGTEXT NULL,
        ADD COLUMN publication_due_at DATETIME(3) NULL,
        ADD COLUMN erased_at DATETIME(3) NULL`);
    await runner.query('CREATE INDEX ix_ticket_to_publish ON ticket (publication_due_at, id)');
    await runner.query('CREATE INDEX ix_ticket_text ON ticket (text_hash, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ticket DROP KEY ix_ticket_text, DROP KEY ix_ticket_to_publish, DROP COLUMN text_hash, DROP COLUMN photo_consent, DROP COLUMN publication_state, DROP COLUMN publication, DROP COLUMN publication_due_at, DROP COLUMN erased_at');
  }
}
