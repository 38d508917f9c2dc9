import { BoardEntry, BoardResponse } from '@gopy/contracts';
import { City } from '../support/a-city.js';
import { expectStatus, type Receipt } from '../support/citizen.js';
import { until } from '../support/until.js';

let city: City;
beforeAll(async () => {
  city = await City.start();
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const page = async (query = ''): Promise<BoardResponse> =>
  BoardResponse.parse(expectStatus(await city.caller().get(`/api/v1/board${query}`), 200));
const codesOf = ({ items }: BoardResponse): string[] => items.map(({ code }) => code);
const shown = ({ code }: Receipt, query = ''): Promise<BoardResponse> =>
  until(
    () => page(query),
    (seen) => codesOf(seen).includes(code),
    5000,
  );
const publish = async ({ code }: Receipt, body: object) =>
  (await city.staff('coordinator')).take(code, 'publish', { photos: [], risks: [], ...body });

describe('the public board', () => {
  it('shows a report once staff published it, in the words that they chose', async () => {
    const ticket = await city
      .citizen()
      .report({ content: 'Cống trước nhà ông Tám tràn nước thải.', place: { areaCode: '20242', address: '14 Ông Ích Khiêm' } });
    expect(codesOf(await page())).not.toContain(ticket.code);

    await publish(ticket, { content: 'Cống trước một nhà dân tràn nước thải.' });
    await shown(ticket);

    const entry = BoardEntry.parse(expectStatus(await city.caller().get(`/api/v1/board/${ticket.code.toLowerCase()}`), 200));
    expect(entry).toMatchObject({
      code: ticket.code,
      content: 'Cống trước một nhà dân tràn nước thải.',
      state: 'open',
      area: { id: '20242' },
    });
    expect(entry.address).toBeUndefined();
  });
});
