import type { Logger } from 'pino';

/** The process's logger as something to inject. */
export class ProcessLog {
  constructor(readonly logger: Logger) {}
}
