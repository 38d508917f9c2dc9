import { EntitySchema } from 'typeorm';
import type { TargetRow } from '../domain/city-store.js';

export const targetTable = new EntitySchema<TargetRow>({
  name: 'target',
  tableName: 'target',
  columns: {
    targetClass: { name: 'target_class', type: 'varchar', length: 20, primary: true },
    priority: { type: 'varchar', length: 20, primary: true },
    receiveMinutes: { name: 'receive_minutes', type: 'int' },
    dispatchMinutes: { name: 'dispatch_minutes', type: 'int' },
    firstResponseMinutes: { name: 'first_response_minutes', type: 'int' },
    resolutionMinutes: { name: 'resolution_minutes', type: 'int' },
    wallClock: { name: 'wall_clock', type: 'boolean' },
  },
});
