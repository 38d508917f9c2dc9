import { OpenFeedbackResponse } from '@gopy/contracts';
import { randomUUID } from 'node:crypto';
import { City } from '../support/a-city.js';
import { BROKEN_LAMP, type Receipt } from '../support/citizen.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const countOf = async (content: string): Promise<number> => Number((await city.rows('SELECT COUNT(*) AS n FROM ticket WHERE content = ?', [content]))[0]?.['n']);

describe('a report sent twice', () => {
  it('and twenty times at once makes one ticket, with one code and one secret', async () => {
    const citizen = city.citizen();
    const form = { ...BROKEN_LAMP, content: 'Bấm gửi hai mươi lần.' };
    const key = randomUUID();

    const answers = await Promise.all(Array.from({ length: 20 }, () => citizen.send(form, key)));

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countOf(form.content)).toBe(1);
    const events = await city.rows("SELECT 1 FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.content = ? AND e.type = 'ticket.opened'", [form.content]);
    expect(events).toHaveLength(1);
  });

  it('after the department has moved on is told the same code again', async () => {
    const citizen = city.citizen();
    const key = randomUUID();
    const first = OpenFeedbackResponse.parse((await citizen.send(BROKEN_LAMP, key)).json);
    await citizen.untilStatus(first, 'dispatched');

    const again = OpenFeedbackResponse.parse((await citizen.send(BROKEN_LAMP, key)).json);

    expect([again.code, again.secret]).toEqual([first.code, first.secret]);
  });

  it('without a key makes two, since nobody can tell', async () => {
    const { caller } = city.citizen();
    const json = { ...BROKEN_LAMP, content: 'Không có khóa.' };
    await Promise.all([caller.post('/api/v1/feedback', { json }), caller.post('/api/v1/feedback', { json })]);

    expect(await countOf(json.content)).toBe(2);
  });
});

describe('an api killed under load', () => {
  it('has lost no report that it acknowledged, and a repeated one is still one', async () => {
    const senders = Array.from({ length: 16 }, () => sendUntilCut());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await city.killApi();
    const sent = await Promise.all(senders);
    const acknowledged = sent.flatMap(({ receipts }) => receipts);
    await city.startApi();

    const stored = new Set((await city.rows('SELECT code FROM ticket')).map((row) => row['code']));
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(acknowledged.filter(({ code }) => !stored.has(code))).toEqual([]);
    const last = acknowledged.at(-1);
    expect(last && (await city.citizen().follow(last)).private?.content).toMatch(/^Dưới tải/);
    // Whoever got no answer sends again with the same key: one ticket, whether or not the first one was stored.
    for (const { form, key } of sent) {
      expect((await city.citizen().send(form, key)).status).toBe(201);
      expect(await countOf(form.content)).toBe(1);
    }
  }, 60_000);
});

/** Sends report after report until the connection breaks; the one without an answer comes last. */
async function sendUntilCut() {
  const receipts: Receipt[] = [];
  for (;;) {
    const [form, key] = [{ ...BROKEN_LAMP, content: `Dưới tải ${randomUUID()}` }, randomUUID()];
    try {
      const answer = await city.citizen().send(form, key);
      if (answer.status === 201) receipts.push(OpenFeedbackResponse.parse(answer.json));
    } catch {
      return { receipts, form, key };
    }
  }
}
