import { randomInt } from 'node:crypto';

export type Call = {
  readonly json?: unknown;
  readonly body?: string | Buffer | FormData;
  readonly headers?: Record<string, string>;
};

export class Answer {
  private constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly text: string,
  ) {}

  static async of(response: Response): Promise<Answer> {
    return new Answer(response.status, response.headers, await response.text());
  }

  get json(): unknown {
    return JSON.parse(this.text);
  }

  get contentType(): string {
    return (this.headers.get('content-type') ?? '').split(';', 1)[0] ?? '';
  }
}

/** Somebody at an address of their own, who talks to the city over HTTP. The city's test processes believe `X-Forwarded-For`. */
export class Caller {
  constructor(
    private readonly url: () => string,
    private readonly always: Record<string, string> = {},
    private readonly address = randomAddress(),
  ) {}

  with(headers: Record<string, string>): Caller {
    return new Caller(this.url, { ...this.always, ...headers }, this.address);
  }

  async call(method: string, path: string, { json, body, headers }: Call = {}): Promise<Answer> {
    const response = await fetch(this.url() + path, {
      method,
      headers: { 'x-forwarded-for': this.address, ...(json !== undefined && { 'content-type': 'application/json' }), ...this.always, ...headers },
      body: json === undefined ? body : JSON.stringify(json),
      redirect: 'manual',
    });
    return Answer.of(response);
  }

  get(path: string, call?: Call): Promise<Answer> {
    return this.call('GET', path, call);
  }

  post(path: string, call?: Call): Promise<Answer> {
    return this.call('POST', path, call);
  }
}

const randomAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${1 + randomInt(254)}`;
