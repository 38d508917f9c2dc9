const STILL_AT_IT_MS = 10_000;
const REDRAW_MS = 250;
const terminal = process.stdout.isTTY === true;
const paint = (code, text) => (terminal && !process.env.NO_COLOR ? `\x1b[${code}m${text}\x1b[0m` : text);

// `npm start | head` closes our output: the servers go on without it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

export const say = (text = '') => process.stdout.write(`${text}\n`);
export const warn = (text) => say(`${paint(33, '!')} ${text}`);
export const complain = (text) => process.stderr.write(`${paint(31, '✗')} ${text}\n`);
export const bold = (text) => paint(1, text);
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** One line for a piece of work: what is being done, how long it has taken, how it ended. */
export async function step(title, work) {
  const began = Date.now();
  const line = progressLine(title, began);
  try {
    const result = await work((note) => line.note(note));
    line.end(`${paint(32, '✓')} ${title} (${seconds(Date.now() - began)})`);
    return result;
  } catch (error) {
    line.end(`${paint(31, '✗')} ${title} (${seconds(Date.now() - began)})`);
    throw error;
  }
}

function progressLine(title, began) {
  let note = '';
  const text = () => `… ${title}, ${Math.round((Date.now() - began) / 1000)} s${note && `: ${note}`}`;
  const draw = () => (terminal ? process.stdout.write(`\r\x1b[K${text().slice(0, (process.stdout.columns ?? 80) - 1)}`) : say(text()));
  const timer = setInterval(draw, terminal ? REDRAW_MS : STILL_AT_IT_MS);
  timer.unref();
  return {
    note: (latest) => void (note = latest.replace(/\s+/g, ' ').trim()),
    end: (last) => {
      clearInterval(timer);
      if (terminal) process.stdout.write('\r\x1b[K');
      say(last);
    },
  };
}
