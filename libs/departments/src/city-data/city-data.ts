import { TARGET_CLASSES, PRIORITIES } from '@gopy/vocabulary';
import { z } from 'zod';

/** The shapes of the files in libs/departments/data; what a city hands in is checked against them. */
const text = z.string().min(1);
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const number = z.string().min(1).transform(Number).pipe(z.number());
const optionalNumber = z.string().transform((value) => (value === '' ? null : Number(value)));
const yesNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

export const AreaRow = z.object({
  code: text,
  type: z.enum(['phuong', 'xa', 'dac_khu']),
  name: text,
  fullName: text,
  nameEn: text,
  fullNameEn: text,
  searchKey: text,
  lat: number,
  lon: number,
  formerProvince: text,
  population: optionalNumber,
  areaKm2: optionalNumber,
});
export type AreaRow = z.infer<typeof AreaRow>;

export const LegacyAreaRow = z.object({
  oldName: text,
  oldDistrict: text,
  oldProvince: text,
  areaCode: z.string().transform((value) => value || null),
  split: yesNo,
  validUntil: z.iso.date(),
  confidence: z.enum(['high', 'medium', 'low']),
  searchKey: text,
});
export type LegacyAreaRow = z.infer<typeof LegacyAreaRow>;

export const OldDistrictRow = z.object({ code: text, name: text, province: text, areaCodes: text.transform((codes) => codes.split(' ')) });
export type OldDistrictRow = z.infer<typeof OldDistrictRow>;

export const DepartmentRow = z.object({
  code,
  parent: code.nullable(),
  kind: z.enum(['office', 'police', 'centre', 'utility', 'ward']),
  name: text,
  nameEn: text,
  shortName: text,
  duties: text,
  calendar: code,
  /** Set on ward committees alone. */
  areaCode: text.optional(),
});
export type DepartmentRow = z.infer<typeof DepartmentRow>;

export const CategoryKeyword = z.object({ phrase: text, weight: z.number().positive(), urgent: z.boolean().default(false) });
export const CategoryRow = z.object({
  code,
  parent: code.nullable(),
  name: text,
  nameEn: text,
  hint: text,
  hintEn: text,
  targetClass: z.enum(TARGET_CLASSES),
  restricted: z.boolean(),
  icon: text,
  keywords: z.array(CategoryKeyword),
});
export type CategoryRow = z.infer<typeof CategoryRow>;

/** Stands for the committee of the ticket's own ward. */
export const OWN_WARD = 'own-ward';
export const RoutingRuleRow = z.object({
  category: code,
  area: text.nullable(),
  department: code,
  addressKind: z.enum(['any', 'alley', 'street', 'main-road']),
  order: z.number().int(),
  coDepartments: z.array(code),
  reason: text,
});
export type RoutingRuleRow = z.infer<typeof RoutingRuleRow>;

const spell = z.tuple([text, text]);
const week = z.object({ mon: z.array(spell), tue: z.array(spell), wed: z.array(spell), thu: z.array(spell), fri: z.array(spell), sat: z.array(spell), sun: z.array(spell) }); // prettier-ignore
export const CalendarFile = z.object({
  default: code,
  calendars: z.array(z.object({ code, name: text, nameEn: text, observesHolidays: z.boolean(), week })),
});
export type CalendarFile = z.infer<typeof CalendarFile>;

export const HolidayRow = z.object({
  date: z.iso.date(),
  name: text,
  kind: z.enum(['off', 'work']),
  status: z.enum(['confirmed', 'planned']),
  active: yesNo,
  source: text,
});
export type HolidayRow = z.infer<typeof HolidayRow>;

const minutes = z.number().int().positive();
export const TargetFile = z.object({
  note: text,
  targets: z.array(
    z.object({
      targetClass: z.enum(TARGET_CLASSES),
      priority: z.enum(PRIORITIES),
      receiveMinutes: minutes,
      dispatchMinutes: minutes,
      firstResponseMinutes: minutes,
      resolutionMinutes: minutes,
      clock: z.enum(['working', 'wall']),
    }),
  ),
});
export type TargetFile = z.infer<typeof TargetFile>;
