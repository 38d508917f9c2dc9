import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'character set ascii collate ascii_bin';
const OPTIONS = 'engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci';

const TABLES = [
  `create table if not exists area (
    code varchar(20) ${CODE} not null primary key,
    kind varchar(20) not null,
    name varchar(100) not null,
    full_name varchar(120) not null,
    full_name_en varchar(120) not null,
    lat double not null,
    lon double not null
  ) ${OPTIONS}`,
  // Old names differ by marks alone ("Hòa Hải", "Hòa Hài"), so this table compares them to the letter.
  `create table if not exists legacy_area (
    old_name varchar(120) collate utf8mb4_bin not null,
    old_district varchar(120) collate utf8mb4_bin not null,
    area_code varchar(20) ${CODE} not null,
    valid_until varchar(10) ${CODE} not null,
    primary key (old_name, old_district, area_code)
  ) ${OPTIONS}`,
  `create table if not exists calendar (
    code varchar(40) ${CODE} not null primary key,
    name varchar(100) not null,
    name_en varchar(100) not null,
    observes_holidays boolean not null,
    weekly_hours json not null
  ) ${OPTIONS}`,
  `create table if not exists holiday (
    on_date varchar(10) ${CODE} not null primary key,
    name varchar(200) not null,
    works_like tinyint null,
    confirmed boolean not null,
    active boolean not null,
    source varchar(300) not null
  ) ${OPTIONS}`,
  `create table if not exists target (
    target_class varchar(20) ${CODE} not null,
    priority varchar(20) ${CODE} not null,
    receive_minutes int not null,
    dispatch_minutes int not null,
    first_response_minutes int not null,
    resolution_minutes int not null,
    wall_clock boolean not null,
    primary key (target_class, priority)
  ) ${OPTIONS}`,
  `create table if not exists department (
    id bigint unsigned not null primary key,
    code varchar(60) ${CODE} not null unique,
    parent_id bigint unsigned null references department (id),
    kind varchar(20) not null,
    name varchar(200) not null,
    name_en varchar(200) not null,
    short_name varchar(100) not null,
    duties varchar(500) not null,
    calendar_code varchar(40) ${CODE} not null references calendar (code),
    area_code varchar(20) ${CODE} null references area (code)
  ) ${OPTIONS}`,
  `create table if not exists category (
    id bigint unsigned not null primary key,
    code varchar(60) ${CODE} not null unique,
    parent_id bigint unsigned null references category (id),
    name varchar(200) not null,
    name_en varchar(200) not null,
    hint varchar(300) not null,
    hint_en varchar(300) not null,
    icon varchar(60) not null,
    restricted boolean not null,
    selectable boolean not null,
    target_class varchar(20) ${CODE} not null,
    place int not null,
    keywords json not null
  ) ${OPTIONS}`,
  `create table if not exists directory_version (id tinyint not null primary key, version bigint unsigned not null) ${OPTIONS}`,
];

export class CreateDirectory1760000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table);
    await runner.query('insert ignore into directory_version (id, version) values (1, 1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['directory_version', 'category', 'department', 'target', 'holiday', 'calendar', 'legacy_area', 'area'])
      await runner.query(`drop table ${name}`);
  }
}
