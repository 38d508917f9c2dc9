import type { Problem } from '@gopy/contracts';
import { ProblemError } from '@gopy/web-kit';

const LATER = [408, 425, 429];

/** The city's own no, which no later try can turn. What a hotel's sign-in page or a tired proxy answers is not one. */
export function refusalOf(error: unknown): Problem | undefined {
  if (!(error instanceof ProblemError) || isUnexplained(error)) return undefined;
  return error.status >= 400 && error.status < 500 && !LATER.includes(error.status) ? error.problem : undefined;
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.code === code;
}

export function secondsToWait(error: unknown): number | undefined {
  return error instanceof ProblemError ? error.problem.retryAfterSeconds : undefined;
}

function isUnexplained({ message }: ProblemError): boolean {
  return message.startsWith('HTTP ');
}
