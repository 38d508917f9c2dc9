import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@gopy/web-kit';
import { LanguageSwitch } from '../shared/language-switch.js';
import { LiveMark } from '../shared/live-mark.js';
import { Logo } from '../shared/logo.js';
import { paths } from '../shared/paths.js';
import { useShortcuts } from '../shared/shortcuts/use-shortcuts.js';
import { useStaff } from '../shared/staff.js';
import { AccountMenu } from './account-menu.js';
import { Navigation } from './navigation.js';
import { filesTickets } from './role-pages.js';
import { ShortcutHelp } from './shortcut-help.js';
import classes from './shell.module.css';
import { shellTexts } from './shell-texts.js';
import { useFreshLists } from './use-fresh-lists.js';

/** The frame around every page: where to go, who I am, whether the screen is live. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText(shellTexts);
  const staff = useStaff();
  const live = useFreshLists();
  const [, navigate] = useLocation();
  const [menuOpen, menu] = useDisclosure(false);
  const [helpOpen, setHelpOpen] = useState(false);
  useShortcuts({ '?': () => setHelpOpen(true), n: () => filesTickets(staff) && navigate(paths.newTicket) });
  return (
    <div className={classes.shell}>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <section className={classes.bar} aria-label={t('product')}>
        <Burger opened={menuOpen} onClick={menu.open} aria-label={t('menu')} color="#fff" size="sm" />
        <Logo size={28} />
        <span className={classes.product}>{t('product')}</span>
        <LiveMark state={live} />
      </section>
      <aside className={classes.side}>
        <Brand />
        <Navigation />
        <Foot live={<LiveMark state={live} />} onHelp={() => setHelpOpen(true)} />
      </aside>
      <Drawer.Root opened={menuOpen} onClose={menu.close} size={290} classNames={{ content: classes.drawer, body: classes.drawerBody }}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('navigation')}>
          <Drawer.Body>
            <Brand />
            <Navigation onFollow={menu.close} />
            <Foot onHelp={() => setHelpOpen(true)} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <ShortcutHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function Brand() {
  const t = useText(shellTexts);
  return (
    <div className={classes.brand}>
      <Logo size={34} />
      <span className={classes.product}>{t('product')}</span>
    </div>
  );
}

function Foot({ live, onHelp }: { live?: ReactNode; onHelp: () => void }) {
  return (
    <div className={classes.foot}>
      <div className={classes.footRow}>
        <LanguageSwitch />
        {live}
      </div>
      <AccountMenu onHelp={onHelp} />
    </div>
  );
}
