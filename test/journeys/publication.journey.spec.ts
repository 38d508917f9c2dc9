import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import type { OpenFeedbackRequest } from '@gopy/contracts';
import type { Receipt } from '../support/citizen.js';
import { JourneyStage } from '../support/journey-stage.js';
import { faultsOf } from '../support/sound-page.js';
import { until } from '../support/until.js';

jest.setTimeout(90_000);

const SCREENSHOTS = join(process.cwd(), '.data', 'screenshots');
const TOLD = 'Tôi là Lan ở cuối kiệt. Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay. Lan rất mong sớm sửa, gọi 0905 123 456.';

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
  mkdirSync(SCREENSHOTS, { recursive: true });
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

/** A report with a photo, answered with another. */
async function answered(content = TOLD, form: Partial<OpenFeedbackRequest> = {}): Promise<Receipt> {
  const { city } = stage;
  const lan = city.citizen();
  const photo = await quarters(800, 600).jpeg().toBuffer();
  const ticket = await lan.report({
    ...form,
    content,
    attachmentIds: [await lan.photo(photo)],
    consents: { textVersion: '2026-11', publishPhotos: true },
  });
  await lan.untilStatus(ticket, 'dispatched');
  const officer = await city.staff('officer');
  await officer.take(ticket.code, 'accept');
  await officer.take(ticket.code, 'submit', {
    answer: 'Đã thay bóng đèn trụ số 7. Cảm ơn chị Lan đã báo.',
    outcome: 'done',
    attachmentIds: [await lan.photo(photo)],
  });
  await (await city.staff('approver')).take(ticket.code, 'approve');
  return ticket;
}

const publicText = (page: Page, name: string): Locator => page.getByRole('textbox', { name: new RegExp(`^${name}`) });

/** Marks words as a hand would: by the place where they stand on screen. */
async function select(page: Page, field: string, words: string): Promise<void> {
  await page.evaluate(
    ({ label, wanted }: { label: string; wanted: string }) => {
      const { document, NodeFilter, getSelection } = globalThis as unknown as {
        document: {
          querySelectorAll(selector: string): Iterable<{ ariaLabel: string | null }>;
          createTreeWalker(root: object, show: number): { nextNode(): { data: string } | null };
          createRange(): { setStart(node: object, at: number): void; setEnd(node: object, at: number): void };
        };
        NodeFilter: { SHOW_TEXT: number };
        getSelection(): { removeAllRanges(): void; addRange(range: object): void };
      };
      const root = [...document.querySelectorAll('[role=textbox]')].find(({ ariaLabel }) => ariaLabel?.startsWith(label));
      const walker = document.createTreeWalker(root ?? {}, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return;
      }
      throw new Error(`No "${wanted}" on screen`);
    },
    { label: field, wanted: words },
  );
}

it('goes from the queue to everybody: redacted by selecting, boxed, weighed, read without a program, and taken back', async () => {
  const [first, second] = [await answered(), await answered('Đèn đường trước số 40 Lê Duẩn hỏng một tuần nay.')];
  const desk = await stage.staff('coordinator');
  const { page } = desk;
  await desk.goTo('Chờ công khai');
  await desk.open(first.code);

  // What is personal by its form is hidden already; a name is hidden by selecting it, then everywhere.
  expect(await publicText(page, 'Nội dung').innerText()).toContain('gọi •••.');
  await select(page, 'Nội dung', 'Lan');
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Che thêm 2 chỗ “Lan”' }).click();
  await page.getByRole('button', { name: 'Hiện lại “0905 123 456”' }).click();
  await page.keyboard.press('u');
  expect(await publicText(page, 'Nội dung').innerText()).toBe(TOLD.replaceAll('Lan', '•••').replace('0905 123 456', '•••'));
  expect(await publicText(page, 'Trả lời').innerText()).toContain('Cảm ơn chị ••• đã báo');

  // The same on the side of what was sent, by mouse and button.
  await page.locator('p[data-redact=address] span').dblclick({ position: { x: 3, y: 10 } });
  await page.getByRole('toolbar', { name: 'Che' }).getByRole('button', { name: 'Che', exact: true }).click();
  expect(await publicText(page, 'Địa chỉ').innerText()).toBe('••• Lê Duẩn');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  expect(await publicText(page, 'Địa chỉ').innerText()).toBe('12 Lê Duẩn');

  await boxFirstPhoto(page);
  await page.screenshot({ path: join(SCREENSHOTS, 'desk-publication-1440.png') });
  await page.keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: second.code }).waitFor();

  const visitor = await stage.window({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await visitor.goto(`${stage.city.url}/b/${first.code}`);
  await visitor.screenshot({ path: join(SCREENSHOTS, 'public-page-without-program-390.png'), fullPage: true });
  const seen = await visitor.getByRole('main').innerText();
  expect(seen).toContain('Tôi là ••• ở cuối kiệt.');
  expect(seen).toContain('Đã thay bóng đèn trụ số 7.');
  expect(seen).not.toMatch(/Lan|0905/);
  expect(await visitor.getByRole('main').getByRole('img').count()).toBe(2);
  await visitor.setViewportSize({ width: 1440, height: 900 });
  await visitor.screenshot({ path: join(SCREENSHOTS, 'public-page-without-program-1440.png'), fullPage: true });
  await blackWhereBoxed(visitor);

  const taken = await stage.city
    .caller()
    .post(`/api/v1/feedback/${first.code}/publication-withdrawal`, { headers: { authorization: `Ticket ${first.secret}` } });
  expect(taken.status).toBe(200);
  await until(
    async () => {
      await visitor.reload();
      return visitor.getByRole('main').innerText();
    },
    (text) => !text.includes('cuối kiệt') && text.includes('không công khai'),
  );
  await page.goto(`${stage.city.url}/desk/v/all/${first.code}`);
  await page.getByRole('region', { name: 'Công khai' }).getByText('Đã rút khỏi trang công khai').waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'desk-ticket-publication-1440.png'), fullPage: true });
});

/** Shown to everybody, with a black box drawn by hand and a second one by keys. */
async function boxFirstPhoto(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Che trên ảnh 1' }).click();
  const dialog = page.getByRole('dialog');
  const photo = dialog.getByRole('img', { name: 'Che trên ảnh 1' });
  await photo.waitFor();
  // The dialog slides in: its place counts when it rests.
  let last = '';
  const frame = await until(
    () => photo.boundingBox(),
    (box) => {
      const rests = last === JSON.stringify(box);
      last = JSON.stringify(box);
      return rests && box !== null;
    },
  );
  if (!frame) throw new Error('The photo has no place');
  await page.mouse.move(frame.x + 4, frame.y + 4);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2, { steps: 4 });
  await page.mouse.up();
  await dialog.getByRole('button', { name: 'Thêm ô đen' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.screenshot({ path: join(SCREENSHOTS, 'desk-publication-boxes-1440.png') });
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('1 ô đen').waitFor();
}

async function blackWhereBoxed(visitor: Page): Promise<void> {
  const address = await visitor.getByRole('main').getByRole('img').first().getAttribute('src');
  const bytes = Buffer.from(await (await fetch(stage.city.url + String(address))).arrayBuffer());
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels] ?? 255;
  expect(at(0.25, 0.25)).toBeLessThan(25);
}

it('keeps private what should be, with its reason', async () => {
  const { code } = await answered('Đèn đường trước số 8 Lê Duẩn hỏng, chỉ nhà tôi bị tối.');
  const desk = await stage.staff('coordinator', { viewport: { width: 390, height: 844 } });
  const { page } = desk;
  await page.goto(`${stage.city.url}/desk/v/to-publish/${code}`);
  await page.getByRole('heading', { level: 1, name: code }).waitFor();
  await page.screenshot({ path: join(SCREENSHOTS, 'desk-publication-390.png'), fullPage: true });
  await page.getByRole('button', { name: 'Không công khai…' }).click();
  await page.getByRole('dialog').getByText('Việc riêng của người phản ánh').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Không công khai' }).click();
  await page.getByText(`Đã giữ riêng ${code}`).waitFor();

  const { publication } = await (await stage.city.staff('coordinator')).read(code);
  expect(publication).toMatchObject({ state: 'private', reasonCode: 'personal-matter' });
});

it('offers nothing but to keep private what may never be public, and says why', async () => {
  const { city } = stage;
  const [category] = await city.rows('SELECT id FROM category WHERE restricted = TRUE LIMIT 1');
  const { code } = await city.citizen().report({ content: 'Cán bộ một cửa gây khó dễ.', categoryId: String(category?.['id']) });
  const { page } = await stage.staff('coordinator');
  await page.goto(`${city.url}/desk/v/to-publish/${code}`);

  await page.getByText('Loại phản ánh này không bao giờ được công khai').waitFor();
  expect(await page.getByRole('button', { name: 'Công khai', exact: true }).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: /^Nội dung/ }).count()).toBe(0);
  await page.keyboard.press('x');
  await page.getByRole('dialog').getByText('Nội dung nhạy cảm').click();
  await page.keyboard.press('Control+Enter');
  await page.getByText(`Đã giữ riêng ${code}`).waitFor();
});

it('shows what the server sent until the same is there live', async () => {
  const ticket = await answered();
  const page = await stage.window();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/v1/feedback/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${stage.city.url}/b/${ticket.code}`);
  await page.locator('.prerendered').waitFor();
  expect(await page.getByRole('heading', { name: 'Đã trả lời', exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.skeleton').count()).toBe(0);

  letGo();
  await page.locator('.prerendered').waitFor({ state: 'detached' });
  await page.getByText('Trực tiếp', { exact: true }).first().waitFor();
});

it('asks for each risk, points at a name that is left, and keeps the work when the ticket changes meanwhile', async () => {
  const contact = { name: 'Nguyễn Thị Bích Hạnh', phone: '0905 777 888' };
  const { code } = await answered('Đèn đường trước trường hỏng, các em học sinh tối không thấy đường. Hỏi chị Hạnh ở số 12.', {
    anonymous: false,
    contact,
  });
  const desk = await stage.staff('coordinator');
  const { page } = desk;
  await page.goto(`${stage.city.url}/desk/v/to-publish/${code}`);
  const content = publicText(page, 'Nội dung');
  await content.waitFor();
  const risk = page.getByRole('checkbox', { name: /Liên quan trẻ em/ });

  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await page.getByRole('alert').getByText('Hãy đánh dấu từng điểm').waitFor();
  expect(await page.evaluate('document.activeElement.dataset.risk')).toBe('children');
  await risk.check();

  for (const shownAgain of await page.getByRole('button', { name: /^Hiện lại “.*Hạnh/ }).all()) await shownAgain.click();
  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await page.getByRole('alert').getByText('Người phản ánh vẫn còn được nêu').waitFor();
  await page.getByRole('button', { name: /^Che “.*Hạnh” ở mọi chỗ$/ }).click();
  expect(await content.innerText()).not.toContain('Hạnh');

  await (await stage.city.staff('operator')).take(code, 'message', { content: 'Chị Hạnh gọi cảm ơn.' });
  await page.getByText('Phiếu vừa thay đổi trong lúc bạn làm việc').waitFor();
  expect(await content.innerText()).not.toContain('Hạnh');
  expect(await risk.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await page.getByText(`Đã công khai ${code}`).waitFor();
});

it('hides words by the keyboard alone, where single keys are off', async () => {
  const { code } = await answered('Bảo ơi đèn đường hỏng.');
  const { page } = await stage.staff('coordinator');
  await page.evaluate("localStorage.setItem('gopy.shortcuts', 'false')");
  await page.goto(`${stage.city.url}/desk/v/to-publish/${code}`);
  const content = publicText(page, 'Nội dung');
  await content.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type('viết thêm');
  expect(await content.innerText()).toBe('Bảo ơi đèn đường hỏng.');

  await page.keyboard.press('Delete');

  expect(await content.innerText()).toBe('••• ơi đèn đường hỏng.');
});

it.each([390, 1440])('can be used by everybody at %d pixels', async (width) => {
  const { code } = await answered('Đèn đường hỏng gần trường, các em học sinh sợ. Gọi 0905 123 456.');
  const { page } = await stage.staff('coordinator', { viewport: { width, height: 900 } });
  await page.goto(`${stage.city.url}/desk/v/to-publish`);
  await page.getByRole('link', { name: code }).waitFor();
  expect(await faultsOf(page, `desk-publication-queue-${width}`)).toEqual([]);
  await page.goto(`${stage.city.url}/desk/v/to-publish/${code}`);
  await publicText(page, 'Nội dung').waitFor();
  expect(await faultsOf(page, `desk-publication-${width}`)).toEqual([]);
  await page.getByRole('button', { name: 'Che trên ảnh 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thêm ô đen' }).click();
  await page.getByRole('button', { name: 'Ô đen 1' }).waitFor();
  expect(await faultsOf(page, `desk-publication-boxes-${width}`)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('dialog', { name: 'Mọi người sẽ thấy' }).waitFor();
  expect(await faultsOf(page, `desk-publication-preview-${width}`)).toEqual([]);

  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${stage.city.url}/b/${code}`);
  expect(await faultsOf(page, `public-page-${width}`)).toEqual([]);
  await page.goto(`${stage.city.url}/b/DN-0000-00000?lang=en`);
  expect(await faultsOf(page, `public-page-unknown-${width}`)).toEqual([]);
});
