import type { Problem } from '@gopy/contracts';
import { ProblemError } from './problem-error.js';

/** The error to throw for a refusal, even when something between us and the server answered instead of it. */
export function problemOf(status: number, body: string): ProblemError {
  const said = parse(body);
  return new ProblemError(isProblem(said) ? said : unexplained(status));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'code' in said && 'detail' in said && typeof said.code === 'string';
}

function unexplained(status: number): Problem {
  const code = status === 404 ? 'request.not-found' : status === 413 ? 'request.too-large' : 'server.failed';
  return { type: 'about:blank', title: String(status), status, code, detail: `HTTP ${status}` };
}
