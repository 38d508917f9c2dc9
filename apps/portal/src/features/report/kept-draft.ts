import { kept } from '../../shared/kept.js';
import { handedOver } from '../../shared/outbox/handed-over.js';
import type { KeptPhoto } from '../../shared/use-photos.js';
import { type Draft, emptyDraft, isWorthKeeping } from './draft.js';

const KEPT_AS = 'gopy.draft';

export interface KeptDraft {
  draft: Draft;
  restored: boolean;
}

/** The unsent report of this device: survives reloads, closed tabs and failed sends. */
export const keptDraft = {
  read(): KeptDraft {
    const found = recordOf(kept.read(KEPT_AS));
    const draft = draftOf(recordOf(found['draft']));
    if (handedOver.has(draft.key)) return { draft: emptyDraft(), restored: false };
    return { draft, restored: found['withPhotos'] === true || isWorthKeeping(draft, []) };
  },
  /** At once, on every change: the words are small, and a phone may end the page without a word. */
  write(draft: Draft, photos: readonly KeptPhoto[]): void {
    if (handedOver.has(draft.key)) return;
    if (isWorthKeeping(draft, photos)) kept.write(KEPT_AS, { draft, withPhotos: photos.length > 0 });
    else if (handedOver.draft() === draft.key) kept.drop(KEPT_AS);
  },
  drop: () => kept.drop(KEPT_AS),
};

// Field by field: what an older version of this page kept, or a curious hand wrote, must not break the form.
function draftOf(found: Record<string, unknown>): Draft {
  const empty = emptyDraft();
  const text = (name: keyof Draft) => (typeof found[name] === 'string' ? found[name] : '');
  const [lat, lon] = [numberOf(found['lat'], NaN), numberOf(found['lon'], NaN)];
  return {
    key: text('key') || empty.key,
    content: text('content'),
    category: text('category'),
    area: text('area'),
    areaCode: text('areaCode'),
    address: text('address'),
    ...(!Number.isNaN(lat + lon) && { lat, lon }),
    anonymous: found['anonymous'] === true,
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    publishPhotos: found['publishPhotos'] === true,
    notifyEmail: found['notifyEmail'] === true,
    notifySms: found['notifySms'] === true,
    notEmergency: found['notEmergency'] === true,
  };
}

function recordOf(found: unknown): Record<string, unknown> {
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

function numberOf(found: unknown, otherwise: number): number {
  return typeof found === 'number' ? found : otherwise;
}
