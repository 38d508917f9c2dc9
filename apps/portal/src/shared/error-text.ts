import { OfflineError, ProblemError, type Text } from '@gopy/web-kit';
import { failureTexts } from './failure.texts.js';

/** The sentence to show for anything that went wrong on the way to the server. */
export function errorText(error: unknown, t: Text<keyof (typeof failureTexts)['vi'] & string>): string {
  if (error instanceof OfflineError) return t('offline');
  if (error instanceof ProblemError && error.code === 'idempotency.key-reused') return t('keyReused');
  if (error instanceof ProblemError && !error.message.startsWith('HTTP ')) return error.message;
  return t('failed');
}
