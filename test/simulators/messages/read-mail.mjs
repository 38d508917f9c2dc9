/** Headers and parts of a mail, decoded: as much of MIME as the city writes. */
export function readMail(raw) {
  const [head, body] = halves(raw);
  const headers = headersOf(head);
  const parts = partsOf(headers, body);
  return {
    from: headers.from ?? '',
    subject: decodedWords(headers.subject ?? ''),
    text: parts['text/plain'] ?? '',
    html: parts['text/html'] ?? '',
    headers,
  };
}

function halves(raw) {
  const at = raw.search(/\r?\n\r?\n/);
  return at < 0 ? [raw, ''] : [raw.slice(0, at), raw.slice(at).replace(/^\r?\n\r?\n/, '')];
}

const headersOf = (head) =>
  Object.fromEntries(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );

function partsOf(headers, body) {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined)
    return { [type.split(';')[0].trim().toLowerCase()]: decoded(body, headers['content-transfer-encoding'] ?? '') };
  const pieces = body.split(new RegExp(`\\r?\\n?--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:--)?\\r?\\n?`)).slice(1, -1);
  return Object.assign({}, ...pieces.map((piece) => halves(piece)).map(([head, part]) => partsOf(headersOf(head), part)));
}

function decoded(body, encoding) {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(encoding) ? bytesOf(body.replace(/=\r?\n/g, '')) : body;
}

const decodedWords = (text) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, word]) =>
          kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : Buffer.from(quoted(word.replace(/_/g, ' ')), 'latin1'),
        ),
      ).toString('utf8'),
    );

const quoted = (text) => text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
const bytesOf = (text) => Buffer.from(quoted(Buffer.from(text, 'utf8').toString('latin1')), 'latin1').toString('utf8');
