import { Anchor, Button, PasswordInput, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { desk } from '../../shared/desk-client.js';
import { ProblemAlert } from '../../shared/feedback/problem-alert.js';
import { LanguageSwitch } from '../../shared/language-switch.js';
import { keys } from '../../shared/query-keys.js';
import { SignInBanner } from './sign-in-banner.js';
import classes from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.js';
import { useCountdown } from './use-countdown.js';

/** Seconds beyond which minutes say it better. */
const LONG_WAIT = 120;

export function SignInPage() {
  const t = useText(signInTexts);
  const queries = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const signIn = useMutation({
    mutationFn: () => desk.signIn({ username: username.trim(), password }),
    onSuccess: (session) => queries.setQueryData(keys.session, session),
  });
  const seconds = useCountdown(
    signIn.error instanceof ProblemError ? signIn.error.problem.retryAfterSeconds : undefined,
    signIn.failureCount + signIn.submittedAt,
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() && password && seconds === 0) signIn.mutate();
  };
  return (
    <main className={classes.page}>
      <SignInBanner />
      <section className={classes.side}>
        <div className={classes.language}>
          <LanguageSwitch />
        </div>
        <form className={classes.form} onSubmit={submit} noValidate aria-label={t('title')}>
          <Title order={1} size="h2">
            {t('title')}
          </Title>
          {seconds > 0 ? <ThrottleNote seconds={seconds} /> : <ProblemAlert error={signIn.error} />}
          <TextInput
            size="md"
            label={t('username')}
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
            error={tried && !username.trim() && t('fillUsername')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
          />
          <PasswordInput
            size="md"
            label={t('password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={tried && !password && t('fillPassword')}
            autoComplete="current-password"
          />
          <Button type="submit" size="md" loading={signIn.isPending} disabled={seconds > 0} fullWidth>
            {t('signIn')}
          </Button>
          <Anchor href="/" size="sm" ta="center">
            {t('citizens')}
          </Anchor>
        </form>
      </section>
    </main>
  );
}

function ThrottleNote({ seconds }: { seconds: number }) {
  const t = useText(signInTexts);
  return (
    <p className={classes.throttle} role="alert">
      {seconds > LONG_WAIT ? t('waitMinutes', { minutes: Math.ceil(seconds / 60) }) : t('wait', { seconds })}
    </p>
  );
}
