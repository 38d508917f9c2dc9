// What stands outside the city: a mail server, a text gateway and a push service, with a page that shows what came.
import { createServer } from 'node:http';
import { Behaviour } from './behaviour.mjs';
import { Inbox } from './inbox.mjs';
import { page } from './page.mjs';
import { PushService } from './push-service.mjs';
import { sendsms } from './sendsms.mjs';
import { mailServer } from './mail-server.mjs';

const inbox = new Inbox();
const behaviour = new Behaviour();
const push = new PushService(inbox, behaviour);

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

async function answer(request, response) {
  const url = new URL(request.url ?? '/', 'http://simulator');
  const body = await bytesOf(request);
  if (url.pathname.startsWith('/push/')) return push.receive(request, body, response);
  if (url.pathname === '/cgi-bin/sendsms') return sendsms({ url, inbox, behaviour, request, response });
  const said = CONTROL[`${request.method} ${url.pathname}`];
  if (said === undefined) return void response.writeHead(404).end();
  const told = said(body.length === 0 ? {} : JSON.parse(body.toString()));
  const isPage = typeof told === 'string';
  response.writeHead(200, { 'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json', 'cache-control': 'no-store' });
  response.end(isPage ? told : JSON.stringify(told ?? {}));
}

const CONTROL = {
  'GET /': () => page(inbox.all()),
  'GET /messages.json': () => inbox.all(),
  'GET /counts.json': () => inbox.counts(),
  'POST /forget': () => inbox.forget(),
  'POST /behaviour': (wanted) => behaviour.set(wanted),
  'POST /devices': ({ count = 1 }) => Array.from({ length: count }, () => push.device(`http://localhost:${server.address().port}`)),
};

async function bytesOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const listening = (one, port) => new Promise((resolve, reject) => one.once('error', reject).listen(port, '127.0.0.1', () => resolve()));

const mail = mailServer(inbox, behaviour);
await listening(server, Number(process.env.SIMULATOR_PORT ?? 0));
await new Promise((resolve, reject) =>
  mail.once('error', reject).listen(Number(process.env.SIMULATOR_SMTP_PORT ?? 0), '127.0.0.1', resolve),
);
mail.on('error', () => undefined); // A city that hangs up in mid-sentence is its own business.
console.log(JSON.stringify({ simulator: 'ready', port: server.address().port, smtpPort: mail.server.address().port }));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));
