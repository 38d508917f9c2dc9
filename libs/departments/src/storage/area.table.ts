import { EntitySchema } from 'typeorm';
import type { Area } from '../domain/directory.js';

export const areaTable = new EntitySchema<Area>({
  name: 'area',
  tableName: 'area',
  columns: {
    code: { type: 'varchar', length: 20, primary: true },
    kind: { type: 'varchar', length: 20 },
    name: { type: 'varchar', length: 100 },
    fullName: { name: 'full_name', type: 'varchar', length: 120 },
    fullNameEn: { name: 'full_name_en', type: 'varchar', length: 120 },
    lat: { type: 'double' },
    lon: { type: 'double' },
  },
});
