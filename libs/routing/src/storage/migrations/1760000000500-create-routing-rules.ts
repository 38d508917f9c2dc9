import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'character set ascii collate ascii_bin';
const OPTIONS = 'engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci';

export class CreateRoutingRules1760000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists routing_rule (
      id bigint unsigned not null primary key,
      seed_key varchar(150) ${CODE} null unique,
      category_id bigint unsigned not null,
      area_code varchar(20) ${CODE} null,
      address_kind varchar(10) ${CODE} not null,
      department_id bigint unsigned null,
      to_own_ward boolean not null,
      co_departments json not null,
      place int not null,
      reason varchar(300) not null,
      active boolean not null,
      removed boolean not null default false
    ) ${OPTIONS}`);
    await runner.query(
      `create table if not exists routing_version (id tinyint not null primary key, version bigint unsigned not null) ${OPTIONS}`,
    );
    await runner.query('insert ignore into routing_version (id, version) values (1, 1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table routing_version');
    await runner.query('drop table routing_rule');
  }
}
