import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'character set ascii collate ascii_bin';
const OPTIONS = 'engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci';

/** Beside the tickets and not among them: taking in a report costs nothing more, and the rows are a tenth as wide. */
export class CreateOpenReports1760000001100 implements MigrationInterface {
  name = 'CreateOpenReports1760000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists open_report (
      ticket_id bigint unsigned not null primary key,
      received_at datetime(3) not null,
      cell bigint unsigned null,
      lat double null,
      lon double null,
      area_code varchar(20) ${CODE} null,
      street varchar(80) ${CODE} null,
      door varchar(80) ${CODE} null,
      category_id bigint unsigned null,
      words varchar(700) ${CODE} not null,
      key ix_open_report_cell (cell, received_at),
      key ix_open_report_street (street, received_at),
      key ix_open_report_area (area_code, received_at),
      key ix_open_report_age (received_at)
    ) ${OPTIONS}`);
    await runner.query(
      `create table if not exists open_report_mark (id tinyint not null primary key, position bigint unsigned not null) ${OPTIONS}`,
    );
    await runner.query('insert ignore into open_report_mark (id, position) values (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table open_report_mark');
    await runner.query('drop table open_report');
  }
}
