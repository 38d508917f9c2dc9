import type { FiguresResponse, FiguresRow } from '@gopy/contracts';

export interface Section {
  id: 'byCategory' | 'byArea' | 'byChannel' | 'trend';
  rows: readonly FiguresRow[];
}

/** The tables that have something to show; a trend of one month is none. */
export function sectionsOf({ byCategory, byArea, byChannel, trend }: FiguresResponse): Section[] {
  const sections: Section[] = [
    { id: 'byCategory', rows: byCategory },
    { id: 'byArea', rows: byArea },
    { id: 'byChannel', rows: byChannel },
    { id: 'trend', rows: trend.length > 1 ? trend : [] },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
