import { kept } from '../../shared/kept.js';
import type { KeptPhoto } from '../../shared/use-photos.js';
import { type Draft, emptyDraft, isWorthKeeping } from './draft.js';

const KEPT_AS = 'gopy.draft';
/** The city removes photos that no report claims within a day; ours go a little earlier. */
const PHOTOS_LAST_MS = 20 * 60 * 60 * 1000;

export interface KeptDraft {
  draft: Draft;
  photos: readonly KeptPhoto[];
  restored: boolean;
}

/** The unsent report of this device: survives reloads, closed tabs and failed sends. */
export const keptDraft = {
  read(now: number): KeptDraft {
    const found = recordOf(kept.read(KEPT_AS));
    const draft = draftOf(recordOf(found['draft']));
    const photos = now - numberOf(found['at'], 0) < PHOTOS_LAST_MS ? photosOf(found['photos']) : [];
    return { draft, photos, restored: isWorthKeeping(draft, photos) };
  },
  write(draft: Draft, photos: readonly KeptPhoto[], now: number): void {
    if (isWorthKeeping(draft, photos)) kept.write(KEPT_AS, { draft, photos, at: now });
    else kept.drop(KEPT_AS);
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

function photosOf(found: unknown): KeptPhoto[] {
  const items: unknown[] = Array.isArray(found) ? found : [];
  return items
    .map(recordOf)
    .flatMap(({ key, name, id }) =>
      typeof key === 'string' && typeof name === 'string' && typeof id === 'string' ? [{ key, name, id }] : [],
    );
}

function recordOf(found: unknown): Record<string, unknown> {
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

function numberOf(found: unknown, otherwise: number): number {
  return typeof found === 'number' ? found : otherwise;
}
