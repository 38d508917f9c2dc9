import { type ReactNode, useEffect, useRef } from 'react';

export interface PageHeadingProps {
  /** Names the tab, and the heading unless `heading` says it in another shape. */
  title: string;
  heading?: ReactNode;
  /** Stands beside the heading. */
  mark?: ReactNode;
}

let visited = false;

/** The heading of a page: after a move within the site it brings the reader to the top and takes the focus. */
export function PageHeading({ title, heading = title, mark }: PageHeadingProps) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Góp Ý 1022`;
  }, [title]);
  useEffect(() => {
    if (visited) {
      scrollTo(0, 0);
      top.current?.focus({ preventScroll: true });
    }
    visited = true;
  }, []);
  return (
    <div className="page-heading">
      <h1 ref={top} tabIndex={-1}>
        {heading}
      </h1>
      {mark}
    </div>
  );
}
