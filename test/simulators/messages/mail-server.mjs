import { SMTPServer } from 'smtp-server';
import { readMail } from './read-mail.mjs';

const failure = (code, text) => Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server; what it takes is read as a mail program would. */
export function mailServer(inbox, behaviour) {
  return new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, session, done) {
      void behaviour.next('email').then((mode) => {
        session.mode = mode;
        if (mode === 'gone') return done(failure(550, 'No such user here'));
        if (mode === 'rate-limit') return done(failure(451, 'Greylisted, come back later'));
        return mode === 'unavailable' ? done(failure(421, 'Closing down')) : done();
      });
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        if (session.mode === 'refuse') return done(failure(554, 'We do not like your words'));
        inbox.add({
          medium: 'email',
          to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
          ...readMail(Buffer.concat(chunks).toString('utf8')),
        });
        if (session.mode === 'drop') return void closeOf(this, session)?.();
        if (session.mode !== 'hang') done(null, 'Taken');
      });
    },
  });
}

// Hangs up on one session, without the answer that SMTP owes it.
const closeOf = (server, { id }) => {
  for (const connection of server.connections)
    if (connection.session?.id === id || connection.id === id) return () => connection._socket.destroy();
  return undefined;
};
