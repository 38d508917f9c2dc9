import type { Message, MessageSimulator } from './message-simulator.js';
import { until } from './until.js';

const IS_CODE = /^(\d{6}) la ma xac nhan/;

/** The messages that brought a code to this number, oldest first. */
export const codeMessages = async (simulator: MessageSimulator, phone?: string): Promise<Message[]> =>
  (await simulator.messages('sms', phone?.replace(/^\+/, ''))).filter(({ text }) => IS_CODE.test(text ?? ''));

/** The code of the newest of them, once so many have come. */
export async function newestCode(simulator: MessageSimulator, phone: string, count = 1): Promise<string> {
  const messages = await until(
    () => codeMessages(simulator, phone),
    ({ length }) => length >= count,
    5000,
  );
  return IS_CODE.exec(messages.at(-1)?.text ?? '')?.[1] ?? '';
}
