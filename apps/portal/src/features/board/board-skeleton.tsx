const LINES = [1, 2, 3, 4];

/** Of about the height of what comes; the count above says in words that it is loading. */
export function BoardSkeleton() {
  return (
    <div className="board-list" aria-hidden="true">
      {LINES.map((line) => (
        <span key={line} className="bone card" />
      ))}
    </div>
  );
}
