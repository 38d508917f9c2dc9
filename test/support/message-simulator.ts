import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { until } from './until.js';

const Ready = z.object({ port: z.number(), smtpPort: z.number() });
const Message = z.object({
  medium: z.enum(['push', 'email', 'sms']),
  to: z.string(),
  from: z.string().optional(),
  subject: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  title: z.string().optional(),
  body: z.string().optional(),
  url: z.string().optional(),
  tag: z.string().optional(),
  urgency: z.string().optional(),
  lang: z.string().optional(),
});
export type Message = z.infer<typeof Message>;
const Device = z.object({ endpoint: z.string(), keys: z.object({ p256dh: z.string(), auth: z.string() }) });
export type Device = z.infer<typeof Device>;
export type Mode = 'accept' | 'refuse' | 'gone' | 'rate-limit' | 'unavailable' | 'drop' | 'hang';

/** Keys of a city in tests; made once by web-push. */
export const PUSH_KEYS = {
  PUSH_PUBLIC_KEY: 'BI-YaU5JwO-aIWSXPnnj-bOhP8wXR_unhCC27OtpNCMmm1dA5LMWdyMPOeD0D5qLfQmeemKKHM4WOoaIX2cIMvw',
  PUSH_PRIVATE_KEY: 'OPQ1-vPJVBwQ-EYB8ahgC4CUcVcZm369D69kzuf7YA4',
};

/** The mail server, text gateway and push service outside the city, in a process of their own. */
export class MessageSimulator {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ports: z.infer<typeof Ready>,
  ) {}

  static async start(): Promise<MessageSimulator> {
    const child = spawn(process.execPath, [join(process.cwd(), 'test', 'simulators', 'messages', 'main.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    return new MessageSimulator(child, Ready.parse(JSON.parse(String(line))));
  }

  /** What a city needs to send here. */
  get variables(): Record<string, string> {
    return {
      SMTP_URL: `smtp://city:secret@127.0.0.1:${this.ports.smtpPort}`,
      SMS_URL: `http://city:secret@127.0.0.1:${this.ports.port}`,
      PUSH_HOSTS: 'localhost',
      QUIET_HOURS: 'off',
      ...PUSH_KEYS,
    };
  }

  async device(): Promise<Device> {
    const [device] = await this.devices(1);
    return Device.parse(device);
  }

  async devices(count: number): Promise<Device[]> {
    return z.array(Device).parse(await this.ask('POST', '/devices', { count }));
  }

  async messages(medium?: Message['medium'], to?: string): Promise<Message[]> {
    const all = z.array(Message).parse(await this.ask('GET', '/messages.json'));
    return all.filter((message) => (medium === undefined || message.medium === medium) && (to === undefined || message.to === to));
  }

  async counts(): Promise<Record<string, number>> {
    return z.record(z.string(), z.number()).parse(await this.ask('GET', '/counts.json'));
  }

  async untilCame(
    medium: Message['medium'],
    to: string,
    satisfies: (messages: Message[]) => boolean = ({ length }) => length > 0,
    limitMs?: number,
  ): Promise<Message[]> {
    return until(() => this.messages(medium, to), satisfies, limitMs);
  }

  async behave(medium: Message['medium'], mode: Mode, options: { times?: number; delayMs?: number } = {}): Promise<void> {
    await this.ask('POST', '/behaviour', { medium, mode, ...options });
  }

  async forget(): Promise<void> {
    await this.ask('POST', '/forget', {});
  }

  async stop(): Promise<void> {
    const over = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await over;
  }

  private async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.ports.port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return response.json();
  }
}

export const nameOfDevice = ({ endpoint }: Device): string => endpoint.slice(endpoint.lastIndexOf('/') + 1);
