import { EntitySchema } from 'typeorm';
import type { CategoryWithKeywords } from '../domain/city-store.js';

export const categoryTable = new EntitySchema<CategoryWithKeywords>({
  name: 'category',
  tableName: 'category',
  columns: {
    id: { type: 'bigint', unsigned: true, primary: true },
    code: { type: 'varchar', length: 60 },
    parentId: { name: 'parent_id', type: 'bigint', unsigned: true, nullable: true },
    name: { type: 'varchar', length: 200 },
    nameEn: { name: 'name_en', type: 'varchar', length: 200 },
    hint: { type: 'varchar', length: 300 },
    hintEn: { name: 'hint_en', type: 'varchar', length: 300 },
    icon: { type: 'varchar', length: 60 },
    restricted: { type: 'boolean' },
    selectable: { type: 'boolean' },
    targetClass: { name: 'target_class', type: 'varchar', length: 20 },
    place: { type: 'int' },
    keywords: { type: 'json' },
  },
});
