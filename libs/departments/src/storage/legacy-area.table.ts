import { EntitySchema } from 'typeorm';
import type { LegacyArea } from '../domain/city-store.js';

export const legacyAreaTable = new EntitySchema<LegacyArea>({
  name: 'legacyArea',
  tableName: 'legacy_area',
  columns: {
    oldName: { name: 'old_name', type: 'varchar', length: 120, primary: true },
    oldDistrict: { name: 'old_district', type: 'varchar', length: 120, primary: true },
    areaCode: { name: 'area_code', type: 'varchar', length: 20, primary: true },
    validUntil: { name: 'valid_until', type: 'varchar', length: 10 },
  },
});
