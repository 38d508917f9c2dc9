import type { CategoryFacts, RoutingCity } from './routing-city.js';
import type { TicketFacts } from './ticket-facts.js';

/** What the ticket is about. `unclear`: the words point somewhere, but not firmly enough to act. */
export type Matter =
  | { readonly known: 'given' | 'by-words' | 'unclear'; readonly category: CategoryFacts; readonly words: readonly string[] }
  | { readonly known: 'no' };

/** A category that somebody chose is trusted; else the words of the text propose one. */
export function settleMatter({ categoryId, content }: TicketFacts, city: RoutingCity): Matter {
  const given = categoryId === null ? undefined : city.category(categoryId);
  if (given) return { known: 'given', category: given, words: [] };
  const proposal = city.propose(content);
  const category = proposal && city.category(proposal.categoryId);
  return category ? { known: proposal.clear ? 'by-words' : 'unclear', category, words: proposal.words } : { known: 'no' };
}
