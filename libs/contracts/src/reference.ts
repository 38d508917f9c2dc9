import { TARGET_CLASSES } from '@gopy/vocabulary';
import { z } from 'zod';
import { Id, Named, Text } from './common.js';

export const CategoryView = Named.extend({
  id: Id,
  code: z.string(),
  parentId: Id.optional(),
  hint: z.string(),
  hintEn: z.string(),
  icon: z.string(),
  restricted: z.boolean(),
  /** False for the headings of the tree. */
  selectable: z.boolean(),
});
export type CategoryView = z.infer<typeof CategoryView>;

/** `oldNames`: names people still use (before 2025-07-01), for typing. */
export const AreaView = z.object({
  code: z.string(),
  kind: z.enum(['phuong', 'xa', 'dac_khu']),
  name: z.string(),
  fullName: z.string(),
  fullNameEn: z.string(),
  lat: z.number(),
  lon: z.number(),
  oldNames: z.array(z.string()),
});
export type AreaView = z.infer<typeof AreaView>;

/** `tiles`: address of raster tiles with {z}/{x}/{y}; absent = the ward boundaries alone. */
export const MapSettings = z.object({ tiles: z.string().optional(), attribution: z.string() });

/** GET /api/v1/reference: what a form needs, cacheable by ETag. */
export const ReferenceResponse = z.object({ city: z.string(), cityEn: z.string(), codePrefix: z.string(), categories: z.array(CategoryView), areas: z.array(AreaView), /** For filters: names alone. */ departments: z.array(Named), map: MapSettings });
export type ReferenceResponse = z.infer<typeof ReferenceResponse>;

export const DepartmentView = Named.extend({ id: Id, code: z.string(), parentId: Id.optional(), kind: z.string(), shortName: z.string(), duties: z.string() });
export type DepartmentView = z.infer<typeof DepartmentView>;
export const DepartmentListResponse = z.object({ items: z.array(DepartmentView) });
export type DepartmentListResponse = z.infer<typeof DepartmentListResponse>;

/** GET /api/v1/areas/find?text=…  or ?lat=…&lon=… */
export const FindAreaQuery = z.object({ text: z.string().trim().max(300).optional(), lat: z.coerce.number().min(-90).max(90).optional(), lon: z.coerce.number().min(-180).max(180).optional() });
export const FindAreaResponse = z.object({
  matches: z.array(z.object({ areaCode: z.string(), fullName: z.string(), how: z.enum(['position', 'nearest', 'name', 'legacy', 'district']), oldName: z.string().optional(), certain: z.boolean() })),
  outsideCity: z.boolean(),
});
export type FindAreaResponse = z.infer<typeof FindAreaResponse>;

/** Rows of the routing table (admin): first match in `order` wins; "own-ward" = the ward committee of the ticket's area. */
export const RoutingRuleInput = z.object({
  categoryId: Id,
  areaCode: z.string().max(20).nullable(),
  departmentId: Id.nullable(),
  toOwnWard: z.boolean().default(false),
  addressKind: z.enum(['any', 'alley', 'street', 'main-road']).default('any'),
  order: z.number().int().min(0).max(10_000),
  reason: Text.min(1).max(300),
  active: z.boolean().default(true),
});
export type RoutingRuleInput = z.infer<typeof RoutingRuleInput>;
/** PATCH /api/v1/routing-rules/{id}: only what is named changes, so nothing here has a default. */
export const RoutingRuleChange = RoutingRuleInput.extend({
  toOwnWard: RoutingRuleInput.shape.toOwnWard.unwrap(),
  addressKind: RoutingRuleInput.shape.addressKind.unwrap(),
  active: RoutingRuleInput.shape.active.unwrap(),
}).partial();
export type RoutingRuleChange = z.infer<typeof RoutingRuleChange>;
export const RoutingRuleView = RoutingRuleInput.extend({ id: Id, category: Named, department: Named.nullable() });
export type RoutingRuleView = z.infer<typeof RoutingRuleView>;
export const RoutingRuleListResponse = z.object({ items: z.array(RoutingRuleView) });

export const TargetClass = z.enum(TARGET_CLASSES);
