import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCitizens1760000000300 implements MigrationInterface {
  name = 'CreateCitizens1760000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE citizen (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        name VARCHAR(120) NULL,
        phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
        phone_tail CHAR(4) CHARACTER SET ascii COLLATE ascii_bin AS (RIGHT(phone, 4)) PERSISTENT,
        email VARCHAR(200) NULL,
        created_at DATETIME(3) NOT NULL,
        KEY ix_citizen_phone (phone),
        KEY ix_citizen_phone_tail (phone_tail, id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE citizen');
  }
}
