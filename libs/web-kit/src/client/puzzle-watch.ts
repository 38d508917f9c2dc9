/** How many puzzles this page is working at, for a screen to say "Đang kiểm tra…". */
const listeners = new Set<() => void>();
let underWay = 0;

export const puzzleWatch = {
  isSolving: (): boolean => underWay > 0,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Shows that a puzzle is being solved for as long as the work takes. */
export async function whileSolving<Result>(work: () => Promise<Result>): Promise<Result> {
  add(1);
  try {
    return await work();
  } finally {
    add(-1);
  }
}

function add(puzzles: number): void {
  underWay += puzzles;
  for (const listener of listeners) listener();
}
