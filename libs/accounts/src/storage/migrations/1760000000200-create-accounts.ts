import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPTIONS = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci';
const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

export class CreateAccounts1760000000200 implements MigrationInterface {
  name = 'CreateAccounts1760000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        username VARCHAR(100) ${ASCII} NOT NULL,
        name VARCHAR(120) NOT NULL,
        role VARCHAR(20) ${ASCII} NOT NULL,
        department_id BIGINT UNSIGNED NULL,
        password_hash VARCHAR(200) ${ASCII} NOT NULL,
        active BOOLEAN NOT NULL,
        created_at DATETIME(3) NOT NULL,
        UNIQUE KEY ux_staff_username (username),
        KEY ix_staff_department (department_id)
      ) ${OPTIONS}`);
    await runner.query(`
      CREATE TABLE staff_session (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        staff_id BIGINT UNSIGNED NOT NULL,
        token_hash BINARY(32) NOT NULL,
        created_at DATETIME(3) NOT NULL,
        last_seen_at DATETIME(3) NOT NULL,
        expires_at DATETIME(3) NOT NULL,
        revoked_at DATETIME(3) NULL,
        address VARCHAR(45) ${ASCII} NOT NULL,
        user_agent VARCHAR(300) NOT NULL,
        UNIQUE KEY ux_session_token (token_hash),
        KEY ix_session_staff (staff_id, created_at),
        CONSTRAINT fk_session_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
      ) ${OPTIONS}`);
    await runner.query(`
      CREATE TABLE audit_log (
        id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
        at DATETIME(3) NOT NULL,
        actor_kind VARCHAR(20) ${ASCII} NOT NULL,
        actor_id VARCHAR(40) ${ASCII} NULL,
        action VARCHAR(60) ${ASCII} NOT NULL,
        subject VARCHAR(100) ${ASCII} NOT NULL,
        address VARCHAR(45) ${ASCII} NULL,
        detail TEXT NOT NULL,
        previous_hash BINARY(32) NOT NULL,
        hash BINARY(32) NOT NULL,
        KEY ix_audit_subject (subject, id),
        KEY ix_audit_actor (actor_id, id)
      ) ${OPTIONS}`);
    // The one row that every writer locks, so that the chain has one end whatever the number of processes.
    await runner.query(
      `CREATE TABLE audit_end (id TINYINT NOT NULL PRIMARY KEY, entry_id BIGINT UNSIGNED NOT NULL, hash BINARY(32) NOT NULL) ${OPTIONS}`,
    );
    await runner.query(`INSERT INTO audit_end VALUES (1, 0, REPEAT(CHAR(0), 32))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_end', 'audit_log', 'staff_session', 'staff']) await runner.query(`DROP TABLE ${table}`);
  }
}
