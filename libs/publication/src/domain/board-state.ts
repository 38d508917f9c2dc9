export type BoardState = 'open' | 'answered';

export const boardState = ({ answer }: { readonly answer: object | null }): BoardState => (answer === null ? 'open' : 'answered');
