import { demoPassword, isDemo } from './application.mjs';
import { bold, say } from './say.mjs';

const ACCOUNTS = [
  ['operator', 'takes calls and files tickets'],
  ['coordinator', 'sorts and dispatches what arrived'],
  ['officer', 'answers for Sở Xây dựng'],
  ['approver', 'approves the answers of Sở Xây dựng'],
  ['officer2', 'answers for a ward'],
  ['approver2', 'approves the answers of that ward'],
  ['leader', 'reads every report'],
  ['admin', 'accounts, categories, routing'],
];

/** Where to go and who one may be there. */
export function welcome({ port }, outside) {
  const at = (path) => `http://localhost:${port}${path}`;
  say();
  say(bold('Góp Ý 1022 is running.'));
  for (const [what, path] of [
    ['Portal', '/'],
    ['Desk', '/desk/'],
    ['API', '/api/docs'],
  ])
    say(`  ${what.padEnd(8)} ${at(path)}`);
  if (outside) say(`  ${'Messages'.padEnd(8)} http://localhost:${outside.page}/ (the texts and e-mails that this city sent)`);
  if (isDemo()) accounts();
  say();
  say('Logs are in .data/logs, data in .data. Ctrl-C stops everything and keeps the data.');
}

function accounts() {
  say();
  say(`Demo accounts for the desk, password ${bold(demoPassword())}:`);
  for (const [name, work] of ACCOUNTS) say(`  ${name.padEnd(12)} ${work}`);
}
