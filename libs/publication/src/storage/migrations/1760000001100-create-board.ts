import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';
const REST = 'ticket_id, category_id, root_category_id, area_code, department_id, state, received_at';

/** Ids sort by time of receipt, so each index gives its reports newest first; its tail decides the other filters without a look at the row. */
export class CreateBoard1760000001100 implements MigrationInterface {
  name = 'CreateBoard1760000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_ticket (
        ticket_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        code VARCHAR(16) ${ASCII} NOT NULL,
        version INT UNSIGNED NOT NULL,
        received_at DATETIME(3) NOT NULL,
        published_at DATETIME(3) NOT NULL,
        state VARCHAR(8) ${ASCII} NOT NULL,
        category_id BIGINT UNSIGNED NULL,
        root_category_id BIGINT UNSIGNED NULL,
        area_code VARCHAR(12) ${ASCII} NULL,
        department_id BIGINT UNSIGNED NULL,
        lat DOUBLE NULL,
        lon DOUBLE NULL,
        words MEDIUMTEXT ${ASCII} NOT NULL,
        changed_at DATETIME(3) NOT NULL,
        UNIQUE KEY uq_published_code (code),
        KEY ix_published_category (category_id, ${REST.replace('category_id, ', '')}),
        KEY ix_published_root (root_category_id, ${REST.replace('root_category_id, ', '')}),
        KEY ix_published_area (area_code, ${REST.replace('area_code, ', '')}),
        KEY ix_published_department (department_id, ${REST.replace('department_id, ', '')}),
        KEY ix_published_state (state, ${REST.replace('state, ', '')}),
        KEY ix_published_received (received_at, ticket_id),
        KEY ix_published_feed (published_at, ticket_id),
        KEY ix_published_changed (changed_at, ticket_id)
      ) ${TABLE}`);
    await runner.query(
      `CREATE TABLE published_term (term VARCHAR(64) ${ASCII} NOT NULL, ticket_id BIGINT UNSIGNED NOT NULL, PRIMARY KEY (term, ticket_id)) ${TABLE}`,
    );
    await runner.query(
      `CREATE TABLE unpublished_ticket (ticket_id BIGINT UNSIGNED NOT NULL PRIMARY KEY, at DATETIME(3) NOT NULL, KEY ix_unpublished (at, ticket_id)) ${TABLE}`,
    );
    await runner.query(
      `CREATE TABLE board_mark (name VARCHAR(40) ${ASCII} NOT NULL PRIMARY KEY, position BIGINT UNSIGNED NOT NULL) ${TABLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['board_mark', 'unpublished_ticket', 'published_term', 'published_ticket'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
