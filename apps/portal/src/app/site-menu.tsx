import { useText } from '@gopy/web-kit';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { Icon } from '../shared/icon.js';
import { shellTexts } from './shell.texts.js';
import { FOOT_LINKS, SITE_LINKS } from './site-links.js';

/** One list of links: a row in the bar of a wide screen, folded behind a button on a phone. */
export function SiteMenu() {
  const t = useText(shellTexts);
  const { open, toggle, menu, button } = useFolding();
  return (
    <div className="site-menu" ref={menu}>
      <button ref={button} type="button" className="menu-button" aria-expanded={open} aria-controls="site-nav" onClick={toggle}>
        <Icon name={open ? 'cross' : 'menu'} />
        <span className="visually-hidden">{t('menu')}</span>
      </button>
      <nav id="site-nav" aria-label={t('nav')} className={open ? 'open' : undefined}>
        {SITE_LINKS.map(({ href, text }) => (
          <NavLink key={href} href={href} text={t(text)} />
        ))}
        {FOOT_LINKS.map(({ href, text }) => (
          <NavLink key={href} href={href} text={t(text)} only="menu-only" />
        ))}
      </nav>
    </div>
  );
}

/** Goes away after a choice, by Escape (the focus goes back to the button) and when the reader goes on elsewhere. */
function useFolding() {
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [path] = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpenAt(undefined);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(undefined);
      button.current?.focus();
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
      removeEventListener('keydown', escape);
    };
  }, [open]);
  return { open, menu, button, toggle: () => setOpenAt(open ? undefined : path) };
}

function NavLink({ href, text, only = '' }: { href: string; text: string; only?: string }) {
  const [here] = useRoute(`${href}/*?`);
  return (
    <Link className={`nav-link ${only}`} href={href} aria-current={here ? 'page' : undefined}>
      {text}
    </Link>
  );
}
