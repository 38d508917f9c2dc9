import { EntitySchema } from 'typeorm';
import type { CalendarRow } from '../domain/city-store.js';

export const calendarTable = new EntitySchema<CalendarRow>({
  name: 'calendar',
  tableName: 'calendar',
  columns: {
    code: { type: 'varchar', length: 40, primary: true },
    name: { type: 'varchar', length: 100 },
    nameEn: { name: 'name_en', type: 'varchar', length: 100 },
    observesHolidays: { name: 'observes_holidays', type: 'boolean' },
    weeklyHours: { name: 'weekly_hours', type: 'json' },
  },
});
