import { type Choice, pickRule } from './pick-rule.js';
import type { RoutingCity } from './routing-city.js';
import { explainDispatch, explainLeave, type LeaveCause, type Reasons } from './routing-reasons.js';
import { OWN_WARD, type RoutingRule } from './routing-rule.js';
import { type Matter, settleMatter } from './settle-matter.js';
import { type Place, settlePlace } from './settle-place.js';
import type { TicketFacts } from './ticket-facts.js';

/** `words`: those of the text that spoke for the category. `areaCode`: what the router learned of the place. */
type Explained = Reasons & { readonly words: readonly string[]; readonly areaCode?: string };
export type Dispatching = Explained & {
  readonly outcome: 'dispatch';
  readonly departmentId: string;
  readonly categoryId: string;
  readonly ruleId: string;
  readonly coDepartmentIds: readonly string[];
};
export type Leaving = Explained & {
  readonly outcome: 'leave';
  readonly cause: LeaveCause;
  readonly proposedCategoryId?: string;
  readonly proposedDepartmentId?: string;
};
export type Routing = Dispatching | Leaving;

/** Sends a ticket to the department that a rule names, or leaves it to the coordinator; says why in one sentence. */
export function route(ticket: TicketFacts, rules: readonly RoutingRule[], city: RoutingCity): Routing {
  const matter = settleMatter(ticket, city);
  const place = settlePlace(ticket, city);
  const choice: Choice = matter.known === 'no' ? { found: 'nothing' } : pickRule(matter.category.id, place, rules, city);
  const cause = causeToLeave(matter, place, choice);
  const learned = { words: matter.known === 'no' ? [] : matter.words, ...(place.known === 'area' && { areaCode: place.area.id }) };
  if (cause !== undefined || matter.known === 'no' || choice.found !== 'department')
    return {
      ...learned,
      outcome: 'leave',
      cause: cause ?? 'no-rule',
      ...proposals(matter, choice),
      ...explainLeave(cause ?? 'no-rule', matter, choice),
    };
  const { rule, department } = choice;
  const coDepartmentIds = helpersOf(rule, department.id, place, city);
  return {
    ...learned,
    outcome: 'dispatch',
    departmentId: department.id,
    categoryId: matter.category.id,
    ruleId: rule.id,
    coDepartmentIds,
    ...explainDispatch(matter, place, choice),
  };
}

function causeToLeave(matter: Matter, place: Place, choice: Choice): LeaveCause | undefined {
  if (place.known === 'outside') return 'outside-city';
  if (matter.known === 'no') return 'no-category';
  if (matter.known === 'unclear') return 'unclear-category';
  // The office a complaint is about must never be the one that receives it.
  if (matter.category.restricted) return 'restricted';
  if (choice.found === 'needs-ward') return 'needs-ward';
  return choice.found === 'nothing' ? 'no-rule' : undefined;
}

function proposals(matter: Matter, choice: Choice): Pick<Leaving, 'proposedCategoryId' | 'proposedDepartmentId'> {
  return {
    ...(matter.known !== 'no' && { proposedCategoryId: matter.category.id }),
    ...(choice.found === 'department' && { proposedDepartmentId: choice.department.id }),
  };
}

function helpersOf(rule: RoutingRule, leadId: string, place: Place, city: RoutingCity): string[] {
  const ownWard = place.known === 'area' ? city.wardCommittee(place.area.id)?.id : undefined;
  const ids = rule.coDepartments.map((id) => (id === OWN_WARD ? ownWard : id));
  return ids.filter((id) => id !== undefined && id !== leadId && city.department(id) !== undefined).map(String);
}
