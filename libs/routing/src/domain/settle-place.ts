import type { Named, RoutingCity, WayKind } from './routing-city.js';
import type { TicketFacts } from './ticket-facts.js';

/** What told the area, strongest first. */
export type PlaceSource = 'form' | 'position' | 'shore' | 'address' | 'content';
export type Place =
  | { readonly known: 'area'; readonly area: Named; readonly from: PlaceSource; readonly way: WayKind }
  | { readonly known: 'outside' }
  | { readonly known: 'no'; readonly way: WayKind };

/** The drawn borders stop near the water; a pin this close to one still means the area. */
const ON_THE_SHORE_KM = 0.5;

/** Where it happens: the area somebody chose, else the pin, else what the address or the text certainly names. */
export function settlePlace(ticket: TicketFacts, city: RoutingCity): Place {
  const pin = ticket.lat === null || ticket.lon === null ? undefined : city.pinAt(ticket.lat, ticket.lon);
  if (ticket.outsideCity || pin?.place === 'outside') return { known: 'outside' };
  const byPin = pin && pin.km <= ON_THE_SHORE_KM ? pin.areaCode : undefined;
  const way = city.wayKindOf(ticket.address ?? ticket.content);
  // Asked one after the other: reading names out of a text is the router's longest work.
  const candidates: readonly (readonly [PlaceSource, () => string | null | undefined])[] = [
    ['form', () => ticket.areaCode],
    [pin?.place === 'near' ? 'shore' : 'position', () => byPin],
    ['address', () => ticket.address && city.areaNamedIn(ticket.address)],
    ['content', () => city.areaNamedIn(ticket.content)],
  ];
  for (const [from, codeOf] of candidates) {
    const code = codeOf();
    const area = code ? city.area(code) : undefined;
    if (area) return { known: 'area', area, from, way };
  }
  return { known: 'no', way };
}
