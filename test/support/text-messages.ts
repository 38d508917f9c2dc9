import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './until.js';

export type TextMessage = { readonly to: string; readonly text: string };

/** The part of Kannel that sends: keeps what it was given instead. */
export class TextMessages {
  readonly sent: TextMessage[] = [];
  /** Set to make the gateway answer so. */
  status = 202;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TextMessages> {
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      if (messages.status === 202) messages.sent.push({ to: searchParams.get('to') ?? '', text: searchParams.get('text') ?? '' });
      response.writeHead(messages.status).end('0: Accepted for delivery');
    });
    const messages = new TextMessages(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return messages;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://city:secret@127.0.0.1:${port}`;
  }

  to(phone: string): TextMessage[] {
    return this.sent.filter(({ to }) => to === phone.replace(/^\+/, ''));
  }

  /** The code of the newest message to that number. */
  async codeFor(phone: string, nth = 1): Promise<string> {
    const messages = await until(
      async () => this.to(phone),
      (found) => found.length >= nth,
      5000,
    );
    return /\b\d{6}\b/.exec(messages.at(-1)?.text ?? '')?.[0] ?? '';
  }

  stop(): Promise<void> {
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }
}
