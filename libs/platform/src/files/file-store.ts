import type { Readable } from 'node:stream';

/** The stream holds an open file: read it to its end or destroy it. */
export interface StoredFile {
  readonly stream: Readable;
  readonly size: number;
}

/** Keeps the bytes of files by id, each in one or more variants (`image`, `thumbnail`). */
export abstract class FileStore {
  /** Once it returns, the file survives a power cut; a second put of the same variant replaces the first at one stroke. */
  abstract put(id: string, variant: string, bytes: Buffer): Promise<void>;
  abstract open(id: string, variant: string): Promise<StoredFile | undefined>;
  /** Removes every variant; removing what is not there is no error. */
  abstract remove(id: string): Promise<void>;
}
