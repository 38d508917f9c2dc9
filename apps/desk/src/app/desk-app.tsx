import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Router } from 'wouter';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared/shared-texts.js';
import { queryClient } from './query-client.js';
import { SignedIn } from './signed-in.js';
import { themeWith } from './theme.js';

export function DeskApp() {
  const t = useText(sharedTexts);
  const close = t('close');
  const theme = useMemo(() => themeWith(close), [close]);
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications position="top-center" autoClose={5000} transitionDuration={0} />
      <QueryClientProvider client={queryClient}>
        <Router base="/desk">
          <SignedIn />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
