import type { Status } from '@gopy/vocabulary';

export type BoardState = 'open' | 'answered';

export const boardState = ({ answer }: { readonly answer: object | null }): BoardState => (answer === null ? 'open' : 'answered');

/** A report that is handled together with another is not listed a second time; its own page stays and leads there. */
export const standsOnBoard = ({ status }: { readonly status: Status }): boolean => status !== 'merged';
