import { Modal, Switch, Table, Text } from '@mantine/core';
import { useText } from '@gopy/web-kit';
import { useShortcutChoice } from '../shared/shortcuts/use-shortcut-choice.js';
import { type ShellKey, shellTexts } from './shell-texts.js';

const SHORTCUTS: readonly { keys: string[]; does: ShellKey }[] = [
  { keys: ['J', '↓'], does: 'key.down' },
  { keys: ['K', '↑'], does: 'key.up' },
  { keys: ['Enter'], does: 'key.open' },
  { keys: ['Esc'], does: 'key.back' },
  { keys: ['/'], does: 'key.search' },
  { keys: ['N'], does: 'key.new' },
  { keys: ['A'], does: 'key.accept' },
  { keys: ['D'], does: 'key.dispatch' },
  { keys: ['R'], does: 'key.reply' },
  { keys: ['I'], does: 'key.note' },
  { keys: ['C'], does: 'key.hide' },
  { keys: ['U'], does: 'key.undo' },
  { keys: ['V'], does: 'key.preview' },
  { keys: ['P'], does: 'key.publish' },
  { keys: ['X'], does: 'key.keepPrivate' },
  { keys: ['S'], does: 'key.skip' },
  { keys: ['Ctrl + Enter'], does: 'key.send' },
  { keys: ['?'], does: 'key.help' },
];

export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText(shellTexts);
  const [enabled, setEnabled] = useShortcutChoice();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts')}>
      <Switch label={t('shortcutsOn')} checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} mb="xs" />
      <Text size="sm" c="dimmed" mb="sm">
        {t('shortcutsHint')}
      </Text>
      <Table>
        <Table.Tbody>
          {SHORTCUTS.map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Td w={130}>
                {keys.map((key) => (
                  <kbd key={key} style={{ marginRight: 6 }}>
                    {key}
                  </kbd>
                ))}
              </Table.Td>
              <Table.Td>{t(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
