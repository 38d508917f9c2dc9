import type { ReactNode } from 'react';
import classes from './page.module.css';

interface Props {
  title: string;
  hint?: string;
  aside?: ReactNode;
  /** For reading and filling in, rather than for tables. */
  narrow?: true;
  children: ReactNode;
}

export function Page({ title, hint, aside, narrow, children }: Props) {
  return (
    <div className={classes.page} data-narrow={narrow}>
      <header className={classes.head}>
        <div>
          <h1>{title}</h1>
          {hint && <p>{hint}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
