import type { ErrorCode, ErrorKind } from '@gopy/vocabulary';
import { errorCatalogue } from '@gopy/vocabulary';

export type ErrorParams = Readonly<Record<string, unknown>>;

/** A refusal by code, never by prose; the sentence is chosen at the edge, in the caller's language. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }

  get kind(): ErrorKind {
    return errorCatalogue[this.code];
  }
}
