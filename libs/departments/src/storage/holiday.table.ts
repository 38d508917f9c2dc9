import { EntitySchema } from 'typeorm';
import type { Holiday } from '../domain/city-store.js';

export const holidayTable = new EntitySchema<Holiday>({
  name: 'holiday',
  tableName: 'holiday',
  columns: {
    date: { name: 'on_date', type: 'varchar', length: 10, primary: true },
    name: { type: 'varchar', length: 200 },
    worksLike: { name: 'works_like', type: 'tinyint', nullable: true },
    confirmed: { type: 'boolean' },
    active: { type: 'boolean' },
    source: { type: 'varchar', length: 300 },
  },
});
