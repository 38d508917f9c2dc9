import { z } from 'zod';
import type { DeliveryResult } from '../domain/delivery-result.js';

/** What nodemailer says of a mail that it could not hand over. */
const Failure = z.object({
  message: z.string(),
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  syscall: z.string().optional(),
});

const BEFORE_A_CONVERSATION = new Set(['EDNS', 'EAUTH', 'ETLS', 'ENOAUTH', 'ECONFIG']);
const GREYLISTED_SECONDS = 300;

/** A server that answered has taken nothing; one that fell silent may have. */
export function meaningOfFailure(error: unknown): DeliveryResult {
  const { message, code = '', command = '', responseCode, syscall } = Failure.catch({ message: String(error) }).parse(error);
  const why = message.slice(0, 100);
  if (
    BEFORE_A_CONVERSATION.has(code) ||
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    /^(Connection timeout|Greeting never received)/.test(message)
  )
    return { outcome: 'unavailable', why };
  if (responseCode === undefined) return { outcome: 'unknown', why };
  if (responseCode === 421) return { outcome: 'unavailable', why };
  if (responseCode < 500) return { outcome: 'rate-limited', retryAfterSeconds: GREYLISTED_SECONDS };
  return { outcome: isAboutRecipient(command, responseCode) ? 'gone' : 'refused', why };
}

/** "No such mailbox"; a refusal for another reason must not end anybody's notices. */
const isAboutRecipient = (command: string, code: number): boolean =>
  command.startsWith('RCPT') && (code === 550 || code === 551 || code === 553);
