import { type Directory, DirectorySource } from '@gopy/departments';
import { Clock } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { CityMonth } from '../domain/city-month.js';
import { FigureStore } from '../domain/figure-store.js';
import { figuresOf, type Matter } from '../domain/month-figures.js';

/** Counts one month from its tickets. */
@Injectable()
export class CountMonth {
  constructor(
    private readonly store: FigureStore,
    private readonly directories: DirectorySource,
    private readonly clock: Clock,
  ) {}

  async run(month: CityMonth): Promise<void> {
    const now = this.clock.now();
    const directory = this.directories.current();
    const figures = figuresOf(await this.store.count(month, now), (categoryId) => matterOf(directory, categoryId));
    await this.store.replace(month, figures, now);
  }
}

function matterOf(directory: Directory, categoryId: string | null): Matter {
  const category = directory.findCategory(categoryId);
  if (category === undefined) return { headingId: null, restricted: false };
  const above = category.parentId === null ? undefined : matterOf(directory, category.parentId);
  return { headingId: above?.headingId ?? category.id, restricted: category.restricted || above?.restricted === true };
}
