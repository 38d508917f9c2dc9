import { readFileSync, statSync } from 'node:fs';
import { ImageIntake } from '@gopy/platform';
import { readPhotoPlan } from './photo-plan.js';
import { PublicationPlan } from './publication-plan.js';
import { readCast } from './read-cast.js';

const FOLDER = 'apps/cli/data/cast/photos';
const FORTY_KILOBYTES = 40 * 1024;
const plan = readPhotoPlan();
const photos = [...plan.values()].flatMap(({ sent, answer }) => [sent, answer].filter((photo) => photo !== undefined));
const scenes = [...new Set(photos.map(({ scene }) => scene))];

describe('the photos of the demo cast', () => {
  it.each(scenes)('%s is small, has its drawing beside it, says that it is drawn, and is taken in like any photo', async (scene) => {
    const file = `${FOLDER}/${scene}.webp`;
    expect(statSync(file).size).toBeLessThan(FORTY_KILOBYTES);
    expect(readFileSync(`${FOLDER}/${scene}.svg`, 'utf8')).toContain('Ảnh minh họa');
    expect(await new ImageIntake().take(readFileSync(file))).toMatchObject({ width: 800, height: 600 });
  });

  it('belong to stories of the cast, and those of answers to stories that have one', () => {
    const cast = new Map(readCast(new Date()).map((told) => [told.key, told]));
    for (const [key, { answer }] of plan) {
      expect([key, cast.has(key)]).toEqual([key, true]);
      if (answer !== undefined)
        expect([key, cast.get(key)?.steps.map(({ action }) => action)]).toEqual([key, expect.arrayContaining(['submit'])]);
    }
  });

  it('hide what must not be seen before they are public', () => {
    const decisions = new PublicationPlan();
    const shown = [...plan].filter(([key, { sent, consent }]) => decisions.shows(key) && consent && sent?.scene === 'parked-on-pavement');
    expect(shown.length).toBeGreaterThan(0);
    for (const [, { sent }] of shown) expect(sent?.boxes).toHaveLength(1);
  });
});
