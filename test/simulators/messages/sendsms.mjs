/** The sendsms interface of Kannel 1.4: a GET, 202 with a short text, 403 for a wrong login. The text comes as the phone would show it. */
export async function sendsms({ url, inbox, behaviour, request, response }) {
  const said = (name) => url.searchParams.get(name) ?? '';
  const answer = (status, text, headers = {}) => void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text);
  if (said('username') === '' || said('password') === '' || said('password') === 'wrong')
    return answer(403, 'Authorization failed for sendsms');
  if (said('to') === '' || said('text') === '') return answer(400, 'Missing receiver or text');
  const mode = await behaviour.next('sms');
  if (mode === 'refuse') return answer(400, 'Empty receiver number not allowed, rejected');
  if (mode === 'unavailable') return answer(503, 'Temporal failure, try again later.');
  if (mode === 'rate-limit') return answer(429, 'Too fast', { 'retry-after': '1' });
  inbox.add({ medium: 'sms', from: said('from'), to: said('to'), text: shown(said('text'), said('coding')), coding: said('coding') });
  if (mode === 'drop') return void request.socket.destroy();
  if (mode === 'hang') return;
  answer(202, '0: Accepted for delivery');
  for (const status of ['8', '1']) await report(said('dlr-url'), status);
}

const GSM_7 = /^[\n\r @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[\]~|€]*$/;

// Without coding=2 a real gateway turns what GSM-7 lacks into question marks.
const shown = (text, coding) =>
  coding === '2' || GSM_7.test(text) ? text : [...text].map((letter) => (GSM_7.test(letter) ? letter : '?')).join('');

async function report(address, status) {
  if (address === '') return;
  const url = address.replace('%d', status).replace('%F', `smsc-${Date.now()}`);
  await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
}
