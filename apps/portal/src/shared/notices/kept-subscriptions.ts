import { kept } from '../kept.js';
import { type NoticeMedium, type NoticeSubject, subjectKey } from './subject.js';

const NAME = 'gopy.notices';
const ENDPOINT = 'gopy.push-address';

type Tokens = Partial<Record<NoticeMedium, string>>;

/** The keys to what this device follows; without them only the links in the notices can end it. */
export const keptSubscriptions = {
  of(subject: NoticeSubject): Tokens {
    return all()[subjectKey(subject)] ?? {};
  },
  keep(subject: NoticeSubject, medium: NoticeMedium, token: string): void {
    kept.write(NAME, { ...all(), [subjectKey(subject)]: { ...keptSubscriptions.of(subject), [medium]: token } });
  },
  drop(subject: NoticeSubject, medium: NoticeMedium): void {
    const { [medium]: _, ...others } = keptSubscriptions.of(subject);
    kept.write(NAME, { ...all(), [subjectKey(subject)]: others });
  },
};

/** The browser's push address as the city was told it, by what is followed. */
export const keptEndpoint = {
  of(subject: NoticeSubject): string | undefined {
    const found: unknown = Reflect.get(endpoints(), subjectKey(subject));
    return typeof found === 'string' ? found : undefined;
  },
  keep: (subject: NoticeSubject, endpoint: string): void => kept.write(ENDPOINT, { ...endpoints(), [subjectKey(subject)]: endpoint }),
};

function endpoints(): object {
  const found = kept.read(ENDPOINT);
  return typeof found === 'object' && found !== null ? found : {};
}

function all(): Record<string, Tokens> {
  const found = kept.read(NAME);
  return isRecord(found) ? found : {};
}

const isRecord = (found: unknown): found is Record<string, Tokens> => typeof found === 'object' && found !== null && !Array.isArray(found);
