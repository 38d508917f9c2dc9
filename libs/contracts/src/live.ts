import { LIVE_TOPICS } from '@gopy/vocabulary';
import { z } from 'zod';

/**
 * Socket.IO contract (DESIGN §6), namespaces `/citizen` and `/desk`.
 * `emit('watch', WatchRequest, ack: WatchReply)`, `emit('unwatch', {topic, id})`; the server emits `changed` with LiveChange.
 * Topics: `ticket` (id = code), `inbox` (id = department id), `queue` (id = "city"), `desk` (id = "city": any ticket, for coordinators).
 */
export const WatchRequest = z.object({
  topic: z.enum(LIVE_TOPICS),
  id: z.string().max(40),
  secret: z.string().max(200).optional(),
  since: z.string().regex(/^\d{1,20}$/).optional(),
});
export type WatchRequest = z.infer<typeof WatchRequest>;

/** Identity, not data: refetch through the API. `id` is the ticket's code, whatever the topic. */
export const LiveChange = z.object({ position: z.string(), topic: z.enum(LIVE_TOPICS), id: z.string(), version: z.number().int(), at: z.string() });
export type LiveChange = z.infer<typeof LiveChange>;

export type WatchReply =
  | { ok: true; position: string; missed: LiveChange[] }
  | { ok: true; position: string; reload: true }
  | { ok: false; problem: { code: string; detail: string } };

/** Who looks at a ticket right now (`emit('presence', {code, state})` → everybody watching it gets `presence`). */
export const PresenceRequest = z.object({ code: z.string().max(40), state: z.enum(['viewing', 'replying', 'gone']) });
export type PresenceChange = { code: string; people: { name: string; state: 'viewing' | 'replying' }[] };
