import { Center, Stack, Text, ThemeIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  title: string;
  hint?: string;
}

export function EmptyNote({ icon, title, hint }: Props) {
  return (
    <Center p="xl" mih={220}>
      <Stack align="center" gap="xs" maw={360}>
        <ThemeIcon size={56} radius="xl" variant="light" color="sea">
          {icon}
        </ThemeIcon>
        <Text fw={600} ta="center">
          {title}
        </Text>
        {hint && (
          <Text c="dimmed" size="sm" ta="center">
            {hint}
          </Text>
        )}
      </Stack>
    </Center>
  );
}
