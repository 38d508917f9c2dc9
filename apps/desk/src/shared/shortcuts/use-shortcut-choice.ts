import { useLocalStorage } from '@mantine/hooks';

/** WCAG 2.1.4: whoever speaks to the computer, or types blind, can turn single-key shortcuts off. */
export function useShortcutChoice() {
  return useLocalStorage({ key: 'gopy.shortcuts', defaultValue: true, getInitialValueInEffect: false });
}
