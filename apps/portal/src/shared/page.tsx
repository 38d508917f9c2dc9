import type { ReactNode } from 'react';
import { PageHeading, type PageHeadingProps } from './page-heading.js';

interface Props extends PageHeadingProps {
  className?: string;
  children: ReactNode;
}

export function Page({ className = 'narrow', children, ...heading }: Props) {
  return (
    <div className={`page ${className}`}>
      <PageHeading {...heading} />
      {children}
    </div>
  );
}
