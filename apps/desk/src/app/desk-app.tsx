import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { queryClient } from './query-client.js';
import { SignedIn } from './signed-in.js';
import { theme } from './theme.js';

export function DeskApp() {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications position="top-center" autoClose={5000} />
      <QueryClientProvider client={queryClient}>
        <Router base="/desk">
          <SignedIn />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
