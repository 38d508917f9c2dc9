import { seconds } from '@gopy/kernel';
import { Broadcast } from '@gopy/platform';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directory, DirectorySource } from '../domain/directory.js';
import type { LoadedCity } from './assembled-city.js';
import { directoryVersion } from './directory-version.js';
import { FreshCopy } from './fresh-copy.js';
import { loadCity } from './load-city.js';

export const DIRECTORY_CHANGED = 'directory-changed';

/** The city as the database has it, in memory before the process says it is ready. */
@Injectable()
export class DatabaseDirectorySource extends DirectorySource implements OnModuleInit, OnApplicationShutdown {
  private readonly copy: FreshCopy<LoadedCity>;

  constructor(database: DataSource, broadcast: Broadcast) {
    super();
    this.copy = new FreshCopy(broadcast, {
      load: () => loadCity(database),
      versionNow: () => directoryVersion(database.manager),
      topic: DIRECTORY_CHANGED,
      checkEveryMs: seconds(10),
    });
  }

  onModuleInit(): Promise<void> {
    return this.copy.start();
  }

  onApplicationShutdown(): void {
    this.copy.stop();
  }

  current(): Directory {
    return this.copy.current().directory;
  }

  /** With what only a few readers need: keywords and old names. */
  city(): LoadedCity {
    return this.copy.current();
  }

  renew(): Promise<void> {
    return this.copy.renew();
  }
}
