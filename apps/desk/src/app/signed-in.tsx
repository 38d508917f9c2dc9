import { Center, Loader } from '@mantine/core';
import { SignInPage } from '../features/sign-in/sign-in-page.js';
import { ProblemAlert } from '../shared/feedback/problem-alert.js';
import { StaffProvider } from '../shared/staff.js';
import { DeskRoutes } from './desk-routes.js';
import { Shell } from './shell.js';
import { useSession } from './use-session.js';

/** The desk, or the way into it. */
export function SignedIn() {
  const session = useSession();
  if (session.data) {
    return (
      <StaffProvider value={session.data.staff}>
        <Shell>
          <DeskRoutes />
        </Shell>
      </StaffProvider>
    );
  }
  if (session.data === null) return <SignInPage />;
  return (
    <Center component="main" mih="100dvh" p="md">
      {session.isError ? <ProblemAlert error={session.error} onRetry={() => void session.refetch()} /> : <Loader />}
    </Center>
  );
}
