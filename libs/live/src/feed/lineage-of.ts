import type { Directory } from '@gopy/departments';
import type { Lineage } from '../domain/rooms.js';

export const lineageOf = (directory: Directory): Lineage => (departmentId) => {
  const lineage = [];
  for (let id: string | null = departmentId; id !== null; id = directory.findDepartment(id)?.parentId ?? null) lineage.push(id);
  return lineage;
};
