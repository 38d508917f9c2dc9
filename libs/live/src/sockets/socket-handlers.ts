import { minutes, seconds } from '@gopy/kernel';
import { Throttle } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { LiveSocket, Reply } from './live-socket.js';
import { Refusals } from './refusals.js';
import type { Watches } from './watches.js';

const MESSAGES = { points: 300, perSeconds: minutes(1) / seconds(1) };

/** Nothing that a client sends may reach the process as an unhandled error, and no socket may talk without end. */
@Injectable()
export class SocketHandlers {
  constructor(
    private readonly throttle: Throttle,
    private readonly refusals: Refusals,
  ) {}

  attend(socket: LiveSocket, watches: Watches): void {
    socket.on('watch', (payload, reply) => {
      const answer = asReply(reply);
      this.attempt(socket, () => watches.watch(payload, answer)).catch((refused: unknown) => answer({ ok: false, problem: this.refusals.of(refused, socket) }));
    });
    this.on(socket, 'unwatch', (payload) => watches.unwatch(payload));
  }

  /** For messages that get no answer. */
  on(socket: LiveSocket, name: 'unwatch' | 'presence', act: (payload: unknown) => void | Promise<void>): void {
    socket.on(name, (payload) => void this.attempt(socket, () => act(payload)).catch((refused: unknown) => this.refusals.of(refused, socket)));
  }

  private async attempt(socket: LiveSocket, act: () => void | Promise<void>): Promise<void> {
    this.throttle.consumeHere('live-messages', socket.id, MESSAGES);
    await act();
  }
}

/** Who sends no acknowledgement wants no answer. */
const asReply =
  (reply: unknown): Reply =>
  (answer) => {
    if (typeof reply === 'function') reply(answer);
  };
