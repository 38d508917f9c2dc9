import { readFileSync } from 'node:fs';
import { PhotoBox } from '@gopy/contracts';
import { z } from 'zod';

const FILE = 'apps/cli/data/photos.json';
const PlannedPhoto = z.object({ scene: z.string().regex(/^[a-z-]+$/), boxes: z.array(PhotoBox).default([]) });
export type PlannedPhoto = z.infer<typeof PlannedPhoto>;

/** `sent` with the report, `answer` with the department's answer; `consent`: the sender agreed that theirs may be shown. */
const StoryPhotos = z.object({ sent: PlannedPhoto.optional(), consent: z.boolean().default(false), answer: PlannedPhoto.optional() });
export type StoryPhotos = z.infer<typeof StoryPhotos>;

const Plan = z.record(z.string(), StoryPhotos);

/** Which drawn scenes belong to which stories of the cast. */
export const readPhotoPlan = (text = readFileSync(FILE, 'utf8')): ReadonlyMap<string, StoryPhotos> =>
  new Map(Object.entries(Plan.parse(JSON.parse(text))));
