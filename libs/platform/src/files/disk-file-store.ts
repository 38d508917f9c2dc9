import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileStore, type StoredFile } from './file-store.js';

const ID = /^[0-9A-Za-z_-]{1,64}$/;
const VARIANT = /^[a-z]{1,20}$/;
/** Beside the shards, whose names have two letters, and on the same disk, so that a rename is one stroke. */
const INCOMING = 'incoming';

/** Files in folders under one root, 65,536 of them at most, by the hash of the id. */
export class DiskFileStore extends FileStore {
  private readonly root: string;

  constructor(dataDir: string) {
    super();
    this.root = resolve(dataDir);
  }

  async put(id: string, variant: string, bytes: Buffer): Promise<void> {
    const target = this.fileOf(id, variant);
    const incoming = join(this.root, INCOMING, randomUUID());
    await makeDurably(dirname(incoming));
    await makeDurably(dirname(target));
    try {
      await writeDurably(incoming, bytes);
      await rename(incoming, target);
    } catch (failure) {
      await rm(incoming, { force: true });
      throw failure;
    }
    await syncFolder(dirname(target));
  }

  async open(id: string, variant: string): Promise<StoredFile | undefined> {
    const file = await open(this.fileOf(id, variant)).catch(undefinedIfMissing);
    if (!file) return undefined;
    const { size } = await file.stat();
    return { stream: file.createReadStream(), size };
  }

  async remove(id: string): Promise<void> {
    const folder = this.folderOf(id);
    const names = (await readdir(folder).catch(undefinedIfMissing)) ?? [];
    // No id contains a dot, so the prefix cannot belong to another file.
    const variants = names.filter((name) => name.startsWith(`${id}.`));
    await Promise.all(variants.map((name) => rm(join(folder, name), { force: true })));
    if (variants.length > 0) await syncFolder(folder);
  }

  /** Clears what a crash left half written before the given moment. */
  async removeUnfinished(before: Date): Promise<void> {
    const folder = join(this.root, INCOMING);
    for (const name of (await readdir(folder).catch(undefinedIfMissing)) ?? []) {
      const unfinished = await stat(join(folder, name)).catch(undefinedIfMissing);
      if (unfinished && unfinished.mtime < before) await rm(join(folder, name), { force: true });
    }
  }

  private fileOf(id: string, variant: string): string {
    if (!VARIANT.test(variant)) throw new RangeError('Not a name of a variant.');
    return join(this.folderOf(id), `${id}.${variant}`);
  }

  private folderOf(id: string): string {
    if (!ID.test(id)) throw new RangeError('Not an id of a file.');
    const shard = createHash('sha256').update(id).digest('hex');
    return join(this.root, shard.slice(0, 2), shard.slice(2, 4));
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new folder is safe only when the folder that names it is. */
async function makeDurably(folder: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (firstMade === undefined) return;
  for (let made = folder; made !== dirname(firstMade); made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function undefinedIfMissing(failure: unknown): undefined {
  const missing = typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === 'ENOENT';
  if (!missing) throw failure;
}
