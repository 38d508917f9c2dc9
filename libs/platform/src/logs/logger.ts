import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Environment } from '../config/environment.js';

export type LogContext = { requestId?: string; ticket?: string; job?: string };
const context = new AsyncLocalStorage<LogContext>();

/** Lines written inside `run` carry these ids. */
export const withLogContext = <T>(ids: LogContext, run: () => T): T => context.run({ ...context.getStore(), ...ids }, run);

/** One structured logger per process; secrets and personal fields never reach a line. */
export function createLogger(environment: Environment, processName: string): Logger {
  return pino({
    level: environment.values.LOG_LEVEL,
    base: { process: processName },
    redact: { paths: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.phone', '*.email', '*.secret'], censor: '[removed]' },
    mixin: () => context.getStore() ?? {},
  });
}

/** Nest's own messages through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, from?: string): void {
    this.logger.debug({ from }, String(message));
  }

  error(message: unknown, stack?: string, from?: string): void {
    this.logger.error({ from, stack }, String(message));
  }

  warn(message: unknown, from?: string): void {
    this.logger.warn({ from }, String(message));
  }
}
