import { EntitySchema } from 'typeorm';

/** One row, raised by every change, so that a process can ask cheaply whether its copy is fresh. */
export type DirectoryVersion = { readonly id: number; readonly version: string };

export const directoryVersionTable = new EntitySchema<DirectoryVersion>({
  name: 'directoryVersion',
  tableName: 'directory_version',
  columns: { id: { type: 'tinyint', primary: true }, version: { type: 'bigint', unsigned: true } },
});
