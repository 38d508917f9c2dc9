import { EntitySchema } from 'typeorm';
import type { Department } from '../domain/directory.js';

export const departmentTable = new EntitySchema<Department>({
  name: 'department',
  tableName: 'department',
  columns: {
    id: { type: 'bigint', unsigned: true, primary: true },
    code: { type: 'varchar', length: 60 },
    parentId: { name: 'parent_id', type: 'bigint', unsigned: true, nullable: true },
    kind: { type: 'varchar', length: 20 },
    name: { type: 'varchar', length: 200 },
    nameEn: { name: 'name_en', type: 'varchar', length: 200 },
    shortName: { name: 'short_name', type: 'varchar', length: 100 },
    duties: { type: 'varchar', length: 500 },
    calendarCode: { name: 'calendar_code', type: 'varchar', length: 40 },
    areaCode: { name: 'area_code', type: 'varchar', length: 20, nullable: true },
  },
});
