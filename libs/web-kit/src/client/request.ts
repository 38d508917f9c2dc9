import type { ChallengeResponse } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';
import { languageStore } from '../language/language-store.js';
import { OfflineError } from './offline-error.js';
import { problemOf } from './problem-of.js';
import { SOLUTION_HEADER, withPuzzle } from './with-puzzle.js';

const PATIENCE_MS = 30_000;

export interface ClientOptions {
  /** Of the sentences in refusals; without it, the language on screen. */
  language?: Language;
  /** A citizen's secret: opens the private part of one ticket. */
  secret?: string;
}

export interface RequestParts {
  query?: Readonly<Record<string, string | number | undefined>>;
  body?: unknown;
  /** Idempotency-Key of a creating request. */
  key?: string;
  signal?: AbortSignal;
}

export type Send = <Answer>(method: string, path: string, parts?: RequestParts) => Promise<Answer>;

/** One way to the API: JSON in and out, refusals as ProblemError, silence as OfflineError. A puzzle asked for is solved on the way. */
export function senderFor(options: ClientOptions): Send {
  const send = sendOnce(options);
  return (method, path, parts = {}) =>
    withPuzzle((solution) => send(method, path, parts, solution), { draw: () => drawPuzzle(options, parts.signal), signal: parts.signal });
}

export const drawPuzzle = (options: ClientOptions, signal: AbortSignal | undefined): Promise<ChallengeResponse> =>
  sendOnce(options)('GET', '/challenge', { signal });

type SendOnce = <Answer>(method: string, path: string, parts: RequestParts, solution?: string) => Promise<Answer>;

function sendOnce(options: ClientOptions): SendOnce {
  return async (method, path, parts, solution) => {
    const response = await reach(`/api/v1${path}${queryOf(parts.query)}`, {
      method,
      headers: { ...headersOf(options, parts), ...(solution && { [SOLUTION_HEADER]: solution }) },
      body: parts.body === undefined ? undefined : JSON.stringify(parts.body),
      signal: parts.signal ?? AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await reading(response);
    if (!response.ok) throw problemOf(response.status, text);
    return text === '' ? undefined : JSON.parse(text);
  };
}

export function languageAndSecret({ language, secret }: ClientOptions): Record<string, string> {
  return { 'Accept-Language': language ?? languageStore.get(), ...(secret && { Authorization: `Ticket ${secret}` }) };
}

function headersOf(options: ClientOptions, { body, key }: RequestParts): Record<string, string> {
  return {
    Accept: 'application/json',
    ...languageAndSecret(options),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(key && { 'Idempotency-Key': key }),
  };
}

function queryOf(query: RequestParts['query'] = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw offlineUnlessAborted(cause);
  }
}

async function reading(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw offlineUnlessAborted(cause);
  }
}

function offlineUnlessAborted(cause: unknown): unknown {
  return cause instanceof DOMException && cause.name === 'AbortError' ? cause : new OfflineError({ cause });
}
