import { request as plainRequest, type Agent, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { seconds } from '@gopy/kernel';

const CONNECT_MS = seconds(5);
const ANSWER_MS = seconds(20);
const MAX_ANSWER = 4096;

export type Ask = {
  readonly method: 'GET' | 'POST';
  readonly headers?: RequestOptions['headers'];
  readonly body?: Buffer;
  readonly agent?: Agent;
  readonly ca?: string;
};
/** An answer; or silence, which `may` or may `not` have reached the other side. */
export type Heard =
  | { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }
  | { readonly reached: 'not' | 'maybe'; readonly why: string };

/** One HTTP exchange: no redirects, bounded patience, and the plain truth about whether anything left this house. */
export function exchange(url: URL, { method, headers, body, agent }: Ask): Promise<Heard> {
  return new Promise((resolve) => {
    let connected = false;
    const isTls = url.protocol === 'https:';
    const request = (isTls ? tlsRequest : plainRequest)(url, {
      method,
      headers: { ...headers, 'content-length': body?.length ?? 0 },
      agent,
    });
    const silence = (why: string): void => {
      clearTimeout(patience);
      resolve({ reached: connected ? 'maybe' : 'not', why });
    };
    let patience = setTimeout(() => request.destroy(new Error('no connection')), CONNECT_MS);
    request.on('socket', (socket) => {
      const reached = (): void => {
        connected = true;
        clearTimeout(patience);
        patience = setTimeout(() => request.destroy(new Error('no answer')), ANSWER_MS);
      };
      if (request.reusedSocket) reached();
      else socket.once(isTls ? 'secureConnect' : 'connect', reached);
    });
    request.on('error', (error: NodeJS.ErrnoException) => silence(error.code ?? error.message));
    request.on('response', (response) => {
      void textOf(response).then(
        (text) => {
          clearTimeout(patience);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        },
        (error: Error) => silence(error.message),
      );
    });
    request.end(body);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) if (text.length < MAX_ANSWER) text += String(chunk);
  return text.slice(0, MAX_ANSWER);
}

/** Seconds of a Retry-After header, in figures or as a date; a minute when it says nothing useful. */
export function retryAfterOf(headers: IncomingMessage['headers'], now: Date): number {
  const said = headers['retry-after'] ?? '';
  const inSeconds = /^\d+$/.test(said) ? Number(said) : Math.ceil((Date.parse(said) - now.getTime()) / seconds(1));
  return Number.isFinite(inSeconds) ? Math.min(Math.max(inSeconds, 1), 86_400) : 60;
}
