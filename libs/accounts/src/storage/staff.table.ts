import { EntitySchema } from 'typeorm';
import type { Staff } from '../domain/staff.js';

export const staffTable = new EntitySchema<Staff>({
  name: 'staff',
  tableName: 'staff',
  columns: {
    id: { type: 'bigint', unsigned: true, primary: true },
    username: { type: 'varchar', length: 100 },
    name: { type: 'varchar', length: 120 },
    role: { type: 'varchar', length: 20 },
    departmentId: { name: 'department_id', type: 'bigint', unsigned: true, nullable: true },
    passwordHash: { name: 'password_hash', type: 'varchar', length: 200 },
    active: { type: 'boolean' },
    createdAt: { name: 'created_at', type: 'datetime', precision: 3 },
  },
});
