import type { Named, RoutingCity } from './routing-city.js';
import type { RoutingRule } from './routing-rule.js';
import type { Place } from './settle-place.js';

/** `needs-ward`: a rule fits and names the own ward, but nobody knows which ward that is. */
export type Choice =
  | { readonly found: 'department'; readonly rule: RoutingRule; readonly department: Named }
  | { readonly found: 'needs-ward'; readonly rule: RoutingRule }
  | { readonly found: 'nothing' };

/** The first rule in order that fits the category, the area and the kind of way. */
export function pickRule(categoryId: string, place: Place, rules: readonly RoutingRule[], city: RoutingCity): Choice {
  const fitting = rules.filter((rule) => rule.active && rule.categoryId === categoryId && fits(rule, place));
  const [first] = fitting;
  if (!first) return { found: 'nothing' };
  for (const rule of fitting) {
    // What is meant for alleys must not fall to the keeper of the streets only because the ward is unknown.
    const department = rule.addressKind === first.addressKind || !first.toOwnWard ? departmentOf(rule, place, city) : undefined;
    if (department) return { found: 'department', rule, department };
  }
  return first.toOwnWard ? { found: 'needs-ward', rule: first } : { found: 'nothing' };
}

function fits({ areaCode, addressKind }: RoutingRule, place: Place): boolean {
  if (areaCode !== null && !(place.known === 'area' && place.area.id === areaCode)) return false;
  return addressKind === 'any' || (place.known !== 'outside' && place.way === addressKind);
}

function departmentOf(rule: RoutingRule, place: Place, city: RoutingCity): Named | undefined {
  if (rule.toOwnWard) return place.known === 'area' ? city.wardCommittee(place.area.id) : undefined;
  return rule.departmentId === null ? undefined : city.department(rule.departmentId);
}
