/** The pages that everybody may want, in the order of the menu; the first fit in the bar of a wide screen. */
export const SITE_LINKS = [
  { href: '/report', text: 'report' },
  { href: '/follow', text: 'follow' },
  { href: '/board', text: 'board' },
  { href: '/figures', text: 'figures' },
] as const;

/** At the foot of every page, and at the end of the menu. */
export const FOOT_LINKS = [{ href: '/privacy', text: 'privacyPage' }] as const;
