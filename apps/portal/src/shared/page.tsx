import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  className?: string;
  /** Stands beside the heading. */
  mark?: ReactNode;
  children: ReactNode;
}

let visited = false;

/** A page with its heading: names the tab, starts at the top, and hands the focus to the heading after a move within the site. */
export function Page({ title, className = 'narrow', mark, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Góp Ý 1022`;
  }, [title]);
  useEffect(() => {
    if (visited) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    visited = true;
  }, []);
  return (
    <div className={`page ${className}`}>
      <div className="page-heading">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {mark}
      </div>
      {children}
    </div>
  );
}
