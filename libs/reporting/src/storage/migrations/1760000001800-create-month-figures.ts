import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

export class CreateMonthFigures1760000001800 implements MigrationInterface {
  name = 'CreateMonthFigures1760000001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE month_figure (
        part VARCHAR(10) ${ASCII} NOT NULL,
        month CHAR(7) ${ASCII} NOT NULL,
        part_key VARCHAR(20) ${ASCII} NOT NULL,
        received INT UNSIGNED NOT NULL,
        answered INT UNSIGNED NOT NULL,
        answered_on_time INT UNSIGNED NOT NULL,
        open_overdue INT UNSIGNED NOT NULL,
        rated INT UNSIGNED NOT NULL,
        satisfied INT UNSIGNED NOT NULL,
        counted_at DATETIME(3) NOT NULL,
        PRIMARY KEY (part, month, part_key)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE month_figure');
  }
}
