import { DomainError } from '@gopy/kernel';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface Bitmap {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
type Outcome = Bitmap | { readonly refused: 'attachment.too-many-pixels' | 'attachment.unreadable' };

const TIME_LIMIT = 20_000;
const MEMORY_LIMIT = 512 * 1024 * 1024;

/**
 * Text, not a file: a worker's own file would need import.meta to be found, which the tests' CommonJS does not have.
 * The decoder's memory is capped by hand, since a thread's resource limits do not count WebAssembly.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { decoder, bytes, maxPixels, memoryLimit } = workerData;
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > memoryLimit) throw new RangeError('The picture needs too much memory.');
  return grow.call(this, pages);
};
const answer = (outcome, transfer) => parentPort.postMessage(outcome, transfer);
require(decoder).all({ buffer: bytes }).then(async ([photo]) => {
  if (photo.width * photo.height > maxPixels) return answer({ refused: 'attachment.too-many-pixels' });
  const { data, width, height } = await photo.decode();
  answer({ data, width, height }, [data.buffer]);
}).catch(() => answer({ refused: 'attachment.unreadable' }));
`;

/** Decodes a HEIC photo, turned upright, in a thread of its own that ends with it: WebAssembly never gives memory back. */
export async function decodeHeic(bytes: Buffer, maxPixels: number): Promise<Bitmap> {
  const worker = new Worker(WORKER, {
    eval: true,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    workerData: { decoder: decoderFile(), bytes: new Uint8Array(bytes), maxPixels, memoryLimit: MEMORY_LIMIT },
  });
  const outcome = await outcomeOf(worker);
  if ('refused' in outcome) throw new DomainError(outcome.refused, { maxMegapixels: maxPixels / 1_000_000 });
  return outcome;
}

function outcomeOf(worker: Worker): Promise<Outcome> {
  return new Promise<Outcome>((resolve) => {
    const giveUp = () => resolve({ refused: 'attachment.unreadable' });
    const timer = setTimeout(giveUp, TIME_LIMIT);
    worker.once('message', (outcome: Outcome) => resolve(outcome));
    worker.once('error', giveUp);
    worker.once('exit', () => {
      clearTimeout(timer);
      giveUp();
    });
  }).finally(() => worker.terminate());
}

const decoderFile = (): string => createRequire(process.argv[1] ?? join(process.cwd(), 'package.json')).resolve('heic-decode');
