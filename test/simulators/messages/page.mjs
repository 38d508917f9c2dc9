const MEDIUM = { sms: 'SMS', email: 'E-mail', push: 'Push' };

/** What the city sent, newest first; links in it work. */
export const page = (messages) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3"><title>Góp Ý 1022 · tin đã gửi</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1a1a1a}article{border:1px solid #ccc;border-radius:8px;padding:.8em 1em;margin:1em 0}header{color:#555;font-size:14px}p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.4em 0}b{color:#00508f}</style></head>
<body><h1>Tin thành phố đã gửi</h1><p lang="en">Text messages, e-mails and push messages that this demo city sent. Nothing leaves this machine.</p>
${messages.length === 0 ? '<p>Chưa có tin nào. <span lang="en">Nothing yet.</span></p>' : [...messages].reverse().slice(0, 200).map(card).join('\n')}
</body></html>`;

const card = ({ medium, to, at, subject, title, text, body }) =>
  `<article><header><b>${MEDIUM[medium]}</b> → ${escaped(to)} · ${new Date(at).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</header>${subject || title ? `<h2 style="font-size:18px;margin:.3em 0">${escaped(subject ?? title)}</h2>` : ''}<p>${linked(escaped(text ?? body ?? ''))}</p></article>`;

const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const linked = (text) => text.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
