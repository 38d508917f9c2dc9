import type { Redis } from 'ioredis';
import type { Environment } from '../config/environment.js';
import { openRedisSubscriber } from './open-redis.js';

type Listener = (message: unknown) => void;

/**
 * Nudges between processes over Redis pub/sub. Nothing may depend on a nudge arriving: each listener also looks
 * at the database now and then.
 */
export class Broadcast {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly subscriber: Redis;

  constructor(
    private readonly publisher: Redis,
    environment: Environment,
  ) {
    this.prefix = `${environment.values.REDIS_PREFIX}:nudge:`;
    this.subscriber = openRedisSubscriber(environment);
    this.subscriber.on('message', (channel: string, text: string) => this.deliver(channel, text));
  }

  private readonly prefix: string;

  publish(topic: string, message: unknown): void {
    if (this.publisher.status !== 'ready') return;
    this.publisher.publish(this.prefix + topic, JSON.stringify(message)).catch(() => undefined);
  }

  async listen(topic: string, listener: Listener): Promise<void> {
    const channel = this.prefix + topic;
    const present = this.listeners.get(channel);
    if (present) present.push(listener);
    else {
      this.listeners.set(channel, [listener]);
      await this.subscriber.subscribe(channel);
    }
  }

  close(): void {
    this.subscriber.disconnect();
  }

  private deliver(channel: string, text: string): void {
    const message: unknown = JSON.parse(text);
    for (const listener of this.listeners.get(channel) ?? []) listener(message);
  }
}
