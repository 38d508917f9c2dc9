import { CreateStaff, StaffRegister } from '@gopy/accounts';
import { DirectorySource } from '@gopy/departments';
import { createLogger, type Environment, NestLogger, openConnections } from '@gopy/platform';
import { ROLES } from '@gopy/vocabulary';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { say } from '../say.js';
import { SeedingModule } from '../seeding.module.js';
import { allTables } from '../tables.js';

const Options = z.object({ username: z.string(), name: z.string().min(1), role: z.enum(ROLES), department: z.string().optional() });
const Password = z.string('Give the password by standard input.').min(12, 'A password has at least 12 characters.');

/** Gives somebody an account, the first admin of a new city for one. The password comes by standard input, so it stays out of the shell's history. */
export async function createStaff(environment: Environment, given: unknown): Promise<void> {
  const { username, name, role, department } = Options.parse(given);
  const password = Password.parse(await standardInput());
  const connections = await openConnections(environment, allTables);
  const logger = createLogger(environment, 'cli');
  const app = await NestFactory.createApplicationContext(SeedingModule.forProcess({ environment, logger, connections }), { logger: new NestLogger(logger), abortOnError: false });
  try {
    const departmentId = department === undefined ? null : app.get(DirectorySource).current().departmentByCode(department).id;
    if (await app.get(StaffRegister).findByUsername(username)) throw new Error(`There is already an account "${username}".`);
    await app.get(CreateStaff).run({ username, name, role, password, departmentId });
    say(`${username} may sign in as ${role}.`);
  } finally {
    await app.close();
  }
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) say('Type the password and press Enter:');
  for await (const chunk of process.stdin) return String(chunk).replace(/\r?\n[\s\S]*$/, '');
  return '';
}
