import { readFileSync } from 'node:fs';
import { ImageIntake } from './image-intake.js';
import { pngOf, pngWithTextOf, quarters } from './testing/pictures.js';

const intake = new ImageIntake();
const refused = (code: string) => expect.objectContaining({ code });
const phoneHeic = () => readFileSync('libs/platform/src/files/testing/street-with-gps.heic');

describe('a picture made to break the server', () => {
  it('is refused at 20,000 × 20,000 before its pixels are unpacked', async () => {
    const png = await pngOf({ width: 20_000, height: 20_000, bitDepth: 1, colourType: 0, inflatesTo: 20_000 * 2501 });
    expect(png.length).toBeLessThan(100_000);

    const { grownMegabytes, outcome } = await watched(() => intake.take(png));

    expect(outcome).toEqual(refused('attachment.too-many-pixels'));
    expect(grownMegabytes).toBeLessThan(20);
  });

  it('is refused as a HEIC that claims too many pixels', async () => {
    const heic = phoneHeic();
    const size = heic.lastIndexOf('ispe') + 8;
    heic.writeUInt32BE(20_000, size);
    heic.writeUInt32BE(20_000, size + 4);

    await expect(intake.take(heic)).rejects.toEqual(refused('attachment.too-many-pixels'));
  });

  it('costs no more than the picture it claims when its stream unpacks to 300 MB', async () => {
    const png = await pngOf({ width: 100, height: 100, bitDepth: 8, colourType: 0, inflatesTo: 300_000_000 });

    const { grownMegabytes } = await watched(() => intake.take(png));

    expect(grownMegabytes).toBeLessThan(40);
  });

  it('costs little when a text inside it unpacks to 300 MB', async () => {
    const { grownMegabytes } = await watched(async () => intake.take(await pngWithTextOf(300_000_000)));

    expect(grownMegabytes).toBeLessThan(60);
  });

  it('is still painted when it is as large as we allow', async () => {
    const png = await pngOf({ width: 7000, height: 7000, bitDepth: 16, colourType: 6, inflatesTo: 7000 * (7000 * 8 + 1) });

    const { outcome, grownMegabytes } = await watched(() => intake.take(png));

    expect(outcome).toMatchObject({ width: 2560, height: 2560 });
    expect(grownMegabytes).toBeLessThan(200);
  });

  it('waits in line, and the line has an end', async () => {
    const sent = await quarters(200, 200).png().toBuffer();

    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => intake.take(sent)));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(42);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected').every(({ reason }) => reason.code === 'server.busy')).toBe(true);
  });
});

/** What a task ends in, and how far the process's memory rose above its start at any moment. */
async function watched(task: () => Promise<unknown>) {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
  const outcome = await task().catch((failure: unknown) => failure);
  clearInterval(timer);
  return { outcome, grownMegabytes: (Math.max(peak, process.memoryUsage.rss()) - before) / 1024 / 1024 };
}
