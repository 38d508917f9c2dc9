import { readFile } from 'node:fs/promises';
import type { Attachments } from '@gopy/tickets';
import { type PlannedPhoto, readPhotoPlan, type StoryPhotos } from './photo-plan.js';

const FOLDER = 'apps/cli/data/cast/photos';
/** So many that both cores are busy and the intake refuses nobody. */
const STORIES_AT_ONCE = 8;

export type TakenPhoto = { readonly attachmentId: string; readonly boxes: PlannedPhoto['boxes'] };
type Taken = { readonly consent: boolean; readonly sent: readonly TakenPhoto[]; readonly answer: readonly TakenPhoto[] };
const NONE: Taken = { consent: false, sent: [], answer: [] };

/** The photos of the stories, taken in like anybody's. */
export class CastPhotos {
  private constructor(private readonly taken: ReadonlyMap<string, Taken>) {}

  /** Only for these stories: a photo that nobody claims would be swept away a day later. */
  static async of(attachments: Attachments, keys: readonly string[]): Promise<CastPhotos> {
    const plan = readPhotoPlan();
    const stories = [...plan].filter(([key]) => keys.includes(key));
    const taken = new Map<string, Taken>();
    for (let at = 0; at < stories.length; at += STORIES_AT_ONCE)
      await Promise.all(
        stories.slice(at, at + STORIES_AT_ONCE).map(async ([key, photos]) => taken.set(key, await takeAll(attachments, photos))),
      );
    return new CastPhotos(taken);
  }

  of(key: string): Taken {
    return this.taken.get(key) ?? NONE;
  }

  /** What staff may show of them. */
  showable(key: string, answer: string | undefined): readonly TakenPhoto[] {
    const { consent, sent, answer: answering } = this.of(key);
    return [...(consent ? sent : []), ...(answer === undefined ? [] : answering)];
  }
}

async function takeAll(attachments: Attachments, photos: StoryPhotos): Promise<Taken> {
  const take = async (photo: PlannedPhoto | undefined): Promise<TakenPhoto[]> => {
    if (photo === undefined) return [];
    const { id } = await attachments.take(await readFile(`${FOLDER}/${photo.scene}.webp`));
    return [{ attachmentId: id, boxes: photo.boxes }];
  };
  const [sent, answer] = await Promise.all([take(photos.sent), take(photos.answer)]);
  return { consent: photos.consent, sent, answer };
}
