/** A thing of the city that sentences name in both languages. */
export type Named = { readonly id: string; readonly name: string; readonly nameEn: string };
export type CategoryFacts = Named & { readonly restricted: boolean };
export type WayKind = 'alley' | 'street' | 'main-road' | 'unknown';
/** A category that the words of a text speak for. */
export type Proposal = { readonly categoryId: string; readonly words: readonly string[] };
export type Pin = { readonly place: 'inside' | 'near'; readonly areaCode: string; readonly km: number } | { readonly place: 'outside' };

/** What the router asks of the city. */
export interface RoutingCity {
  category(id: string): CategoryFacts | undefined;
  department(id: string): Named | undefined;
  /** `id` is the code of the area. */
  area(code: string): Named | undefined;
  wardCommittee(areaCode: string): Named | undefined;
  pinAt(lat: number, lon: number): Pin;
  /** The one area that a text certainly names. */
  areaNamedIn(text: string): string | undefined;
  wayKindOf(address: string): WayKind;
  /** The likeliest category; `clear` when no other comes near it. */
  propose(text: string): (Proposal & { readonly clear: boolean }) | undefined;
}
