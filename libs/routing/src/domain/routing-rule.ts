/** Stands among co-departments for the committee of the ticket's own ward. */
export const OWN_WARD = 'own-ward';

/** One row of the routing table: matters of this category, there, on such a way, go to that department. */
export type RoutingRule = {
  readonly id: string;
  readonly categoryId: string;
  /** null: anywhere in the city. */
  readonly areaCode: string | null;
  readonly addressKind: 'any' | 'alley' | 'street' | 'main-road';
  /** null when the committee of the own ward answers. */
  readonly departmentId: string | null;
  readonly toOwnWard: boolean;
  /** Ids of those who usually help, or `own-ward`. */
  readonly coDepartments: readonly string[];
  /** The first rule that fits wins. */
  readonly order: number;
  readonly reason: string;
  readonly active: boolean;
};
