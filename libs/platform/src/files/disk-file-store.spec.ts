import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DiskFileStore } from './disk-file-store.js';

let root: string;
let store: DiskFileStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gopy-files-'));
  store = new DiskFileStore(join(root, 'files'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('files on disk', () => {
  it('gives back what was put', async () => {
    await store.put('7301', 'image', Buffer.from('ảnh'));
    await store.put('7301', 'thumbnail', Buffer.from('nhỏ'));

    expect(await read('7301', 'image')).toEqual({ text: 'ảnh', size: 5 });
    expect(await read('7301', 'thumbnail')).toEqual({ text: 'nhỏ', size: 5 });
  });

  it('replaces a variant that is put again', async () => {
    await store.put('7301', 'image', Buffer.from('first'));
    await store.put('7301', 'image', Buffer.from('second'));

    expect(await read('7301', 'image')).toEqual({ text: 'second', size: 6 });
  });

  it('has nothing where nothing was put', async () => {
    expect(await store.open('7301', 'image')).toBeUndefined();
    await expect(store.remove('7301')).resolves.toBeUndefined();
  });

  it('removes every variant of one file and no other file', async () => {
    await Promise.all(['1', '12', '1-2'].map((id) => store.put(id, 'image', Buffer.from(id))));
    await store.put('1', 'thumbnail', Buffer.from('t'));

    await store.remove('1');

    expect(await store.open('1', 'image')).toBeUndefined();
    expect(await store.open('1', 'thumbnail')).toBeUndefined();
    expect(await read('12', 'image')).toMatchObject({ text: '12' });
    expect(await read('1-2', 'image')).toMatchObject({ text: '1-2' });
  });

  it.each(['../../etc/passwd', '..', '', 'a/b', 'a\0b', 'a.b', 'x'.repeat(65)])('makes no path from %j', async (id) => {
    await expect(store.put(id, 'image', Buffer.from('x'))).rejects.toThrow(RangeError);
    await expect(store.open(id, 'image')).rejects.toThrow(RangeError);
    await expect(store.remove(id)).rejects.toThrow(RangeError);
  });

  it.each(['../image', 'Image', '', 'image.jpg'])('knows no variant called %j', async (variant) => {
    await expect(store.put('7301', variant, Buffer.from('x'))).rejects.toThrow(RangeError);
  });

  it('takes many puts at once into new folders', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => String(9000 + index));

    await Promise.all(ids.map((id) => store.put(id, 'image', Buffer.from(id))));

    for (const id of ids) expect(await read(id, 'image')).toMatchObject({ text: id });
    expect(await readdir(join(root, 'files', 'incoming'))).toEqual([]);
  });

  it('is closed to other users of the machine', async () => {
    await store.put('7301', 'image', Buffer.from('x'));

    expect((await stat(join(root, 'files'))).mode & 0o077).toBe(0);
  });

  it('leaves no half of a file behind when the disk refuses', async () => {
    await writeFile(join(root, 'files'), 'a file where the folder should be');

    await expect(store.put('7301', 'image', Buffer.from('x'))).rejects.toThrow();
  });

  it('clears what a crash left half written, but not what is being written', async () => {
    await store.put('7301', 'image', Buffer.from('x'));
    const half = join(root, 'files', 'incoming', 'half');
    await writeFile(half, 'ha');
    const written = (await stat(half)).mtime;

    await store.removeUnfinished(written);
    expect(await readdir(join(root, 'files', 'incoming'))).toEqual(['half']);

    await store.removeUnfinished(new Date(written.getTime() + 1));
    expect(await readdir(join(root, 'files', 'incoming'))).toEqual([]);
    expect(await read('7301', 'image')).toMatchObject({ text: 'x' });
  });
});

async function read(id: string, variant: string) {
  const file = await store.open(id, variant);
  return file && { text: String(await buffer(file.stream)), size: file.size };
}
