import { Button, createTheme, type MantineColorsTuple, Menu, Modal, Notification, Select, TextInput } from '@mantine/core';

/** The sea off Da Nang: every shade from 6 down carries white text at AA contrast. */
const sea: MantineColorsTuple = [
  '#eaf3fb',
  '#d5e5f4',
  '#a8c9e7',
  '#78abd9',
  '#4f91cc',
  '#2b76b6',
  '#17639f',
  '#0b4f8a',
  '#0a4478',
  '#083a67',
];

/** `close`: what the crosses of dialogs and notices are called. */
export const themeWith = (close: string) =>
  createTheme({
    primaryColor: 'sea',
    primaryShade: 7,
    colors: { sea },
    autoContrast: true,
    fontFamily: 'var(--font)',
    fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
    headings: { fontWeight: '600' },
    defaultRadius: 'md',
    fontSizes: { xs: '0.8125rem', sm: '0.9rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
    focusRing: 'auto',
    cursorType: 'pointer',
    components: {
      Button: Button.extend({ defaultProps: { radius: 'md' }, styles: { label: { fontWeight: 500 } } }),
      // Inside the page's landmarks and inside an open dialog, where screen readers look for it.
      Menu: Menu.extend({ defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': close },
          radius: 'md',
          centered: true,
          overlayProps: { backgroundOpacity: 0.35 },
        },
        styles: { title: { fontWeight: 600, fontSize: '1.125rem', lineHeight: 1.35 } },
      }),
      TextInput: TextInput.extend({ defaultProps: { autoComplete: 'off' } }),
      Select: Select.extend({
        defaultProps: {
          comboboxProps: { shadow: 'md', withinPortal: false, floatingStrategy: 'fixed' },
          openOnFocus: false,
          withScrollArea: false,
        },
        styles: { options: { maxHeight: 320, overflowY: 'auto' } },
      }),
    },
  });
