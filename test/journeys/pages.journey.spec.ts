import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import type { Receipt } from '../support/citizen.js';
import { JourneyStage } from '../support/journey-stage.js';

const SCREENSHOTS = join(process.cwd(), '.data', 'screenshots');
const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

jest.setTimeout(60_000);

let stage: JourneyStage;
let tickets: Readonly<Record<'fresh' | 'working' | 'asked' | 'review' | 'answered' | 'closed' | 'left', Receipt>>;
beforeAll(async () => {
  stage = await JourneyStage.raise();
  mkdirSync(SCREENSHOTS, { recursive: true });
  tickets = await someTickets();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

/** One ticket in each state that shows something of its own. */
async function someTickets() {
  const { city } = stage;
  const lan = city.citizen();
  const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
  const photo = await quarters(800, 600).jpeg().toBuffer();
  const reported = async () => {
    const ticket = await lan.report({
      anonymous: false,
      contact: { name: 'Trần Thị Lan', phone: '0905 123 456' },
      attachmentIds: [await lan.photo(photo)],
    });
    await lan.untilStatus(ticket, 'dispatched');
    return ticket;
  };
  const [fresh, working, asked, review, answered, closed] = [
    await reported(),
    await reported(),
    await reported(),
    await reported(),
    await reported(),
    await reported(),
  ];
  for (const { code } of [working, asked, review, answered, closed]) await officer.take(code, 'accept');
  await officer.take(asked.code, 'ask', { question: 'Trụ đèn số mấy ạ?' });
  for (const { code } of [review, answered, closed])
    await officer.take(code, 'submit', {
      answer: 'Đã thay bóng đèn trụ số 7 lúc 9 giờ sáng.',
      outcome: 'done',
      attachmentIds: [await lan.photo(photo)],
    });
  for (const { code } of [answered, closed]) await approver.take(code, 'approve');
  await lan.rate(closed, 'satisfied');
  const coordinator = await city.staff('coordinator');
  await coordinator.take(closed.code, 'publish', {
    content: 'Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay.',
    answer: 'Đã thay bóng đèn trụ số 7 lúc 9 giờ sáng.',
  });
  const left = await lan.report({ content: 'Tôi muốn góp ý một việc.', place: undefined });
  // What the worker counted at its start; the next who asks counts anew.
  await city.write('DELETE FROM month_figure');
  return { fresh, working, asked, review, answered, closed, left };
}

type Showing = { readonly name: string; readonly open: (page: Page) => Promise<void> };
const at = (path: () => string, ready: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.goto(stage.city.url + path());
  await ready(page);
};
const heading =
  (name: string | RegExp, level = 1) =>
  (page: Page) =>
    page.getByRole('heading', { level, name }).first().waitFor();
const mine = (which: keyof typeof tickets) => () => `/b/${tickets[which].code}#${tickets[which].secret}`;
const ofTicket = (view: string, which: keyof typeof tickets) =>
  at(
    () => `/desk/v/${view}/${tickets[which].code}`,
    (page) => page.getByRole('heading', { level: 1, name: tickets[which].code }).waitFor(),
  );

const PORTAL: readonly Showing[] = [
  { name: 'portal-home', open: at(() => '/', heading('Thấy điều chưa ổn?')) },
  { name: 'portal-report', open: at(() => '/report', heading('Gửi phản ánh')) },
  {
    name: 'portal-report-with-mistakes',
    open: async (page) => {
      await page.goto(`${stage.city.url}/report`);
      await page.getByText('Thêm lĩnh vực, liên hệ').click();
      await page.getByText('Để lại liên hệ').click();
      await page.getByLabel('Số điện thoại').fill('12');
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'portal-follow', open: at(() => '/follow', heading(/./)) },
  { name: 'portal-public', open: at(() => `/b/${tickets.answered.code}`, heading('Đã trả lời', 2)) },
  { name: 'portal-fresh', open: at(mine('fresh'), heading('Đã chuyển đơn vị', 2)) },
  { name: 'portal-asked', open: at(mine('asked'), heading('Chờ người dân bổ sung', 2)) },
  { name: 'portal-answered', open: at(mine('answered'), heading('Đã trả lời', 2)) },
  { name: 'portal-closed', open: at(mine('closed'), heading('Đã đóng', 2)) },
  {
    name: 'portal-board',
    open: at(
      () => '/board',
      (page) => page.getByText('Có 1 phản ánh').waitFor(),
    ),
  },
  {
    name: 'portal-board-nothing',
    open: at(
      () => '/board?q=khong+co&state=open',
      (page) => page.getByText('Không có phản ánh công khai nào khớp').waitFor(),
    ),
  },
  {
    name: 'portal-board-filters',
    open: async (page) => {
      await page.goto(`${stage.city.url}/board?from=2026-01-02`);
      const more = page.getByText('Lọc thêm (đang chọn 1)');
      await more.waitFor();
      if (!(await page.getByRole('combobox', { name: 'Lĩnh vực' }).isVisible())) await more.click();
      await page.getByLabel('Đến ngày').waitFor();
    },
  },
  {
    name: 'portal-board-map',
    open: at(
      () => '/board?view=map',
      (page) => page.getByText(/phản ánh trong vùng đang xem/).waitFor(),
    ),
  },
  {
    name: 'portal-figures',
    open: at(
      () => '/figures',
      (page) => page.getByText(/thành phố đã nhận 7 phản ánh/).waitFor(),
    ),
  },
  {
    name: 'portal-figures-table',
    open: async (page) => {
      await page.goto(`${stage.city.url}/figures`);
      await page.getByRole('button', { name: 'Bảng số' }).click();
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'portal-menu',
    open: async (page) => {
      await page.goto(`${stage.city.url}/figures?lang=en`);
      const menu = page.getByRole('button', { name: 'Menu' });
      await page.getByRole('heading', { level: 1, name: 'Monthly figures' }).waitFor();
      if (await menu.isVisible()) await menu.click();
      await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Public reports' }).waitFor();
      await page.evaluate("localStorage.setItem('gopy.language', 'vi')");
    },
  },
  { name: 'portal-no-such-code', open: at(() => '/b/DN-0000-00000', heading('Không tìm thấy phản ánh')) },
  { name: 'portal-no-such-page', open: at(() => '/khong-co', heading('Không có trang này')) },
];

const DESK: readonly (Showing & { readonly as: string })[] = [
  { as: 'operator', name: 'desk-new-ticket', open: at(() => '/desk/new', heading('Phiếu mới')) },
  {
    as: 'coordinator',
    name: 'desk-queue',
    open: at(
      () => '/desk/v/queue',
      (page) => page.getByRole('link', { name: tickets.left.code }).waitFor(),
    ),
  },
  { as: 'coordinator', name: 'desk-left-ticket', open: ofTicket('queue', 'left') },
  {
    as: 'coordinator',
    name: 'desk-dispatch-dialog',
    open: async (page) => {
      await ofTicket('queue', 'left')(page);
      await page.getByRole('toolbar', { name: 'Thao tác' }).getByRole('button', { name: 'Chuyển xử lý', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).waitFor();
    },
  },
  {
    as: 'officer',
    name: 'desk-inbox',
    open: at(
      () => '/desk/v/inbox',
      (page) => page.getByRole('link', { name: tickets.fresh.code }).waitFor(),
    ),
  },
  { as: 'officer', name: 'desk-fresh-ticket', open: ofTicket('inbox', 'fresh') },
  {
    as: 'officer',
    name: 'desk-answering',
    open: async (page) => {
      await ofTicket('inbox', 'working')(page);
      await page.getByRole('textbox', { name: 'Nội dung trả lời người dân' }).waitFor();
    },
  },
  { as: 'officer', name: 'desk-waiting', open: ofTicket('waiting', 'asked') },
  { as: 'officer', name: 'desk-sessions', open: at(() => '/desk/sessions', heading('Phiên đăng nhập của tôi')) },
  { as: 'approver', name: 'desk-review', open: ofTicket('to-approve', 'review') },
  { as: 'leader', name: 'desk-leader', open: ofTicket('all', 'closed') },
  { as: 'admin', name: 'desk-routing-rules', open: at(() => '/desk/routing-rules', heading('Quy tắc phân công')) },
];

type Violation = {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: string[]; readonly failureSummary: string }[];
};

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Pages must not need to be moved sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function isSound({ name, open }: Showing, page: Page, width: number): Promise<void> {
  await open(page);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

it('the check itself sees a picture without words and a button without a name', async () => {
  const page = await stage.window();
  await page.setContent('<html lang="vi"><title>x</title><main><h1>x</h1><img src="x.png"><button></button></main></html>');

  expect((await violations(page)).map((violation) => violation.split(':', 1)[0])).toEqual(['button-name', 'image-alt']);
});

describe.each(WIDTHS)('at $width pixels', (viewport) => {
  let portal: Page;
  const desks = new Map<string, Page>();
  afterAll(async () => {
    for (const page of [portal, ...desks.values()]) await page?.context().close();
  });

  it.each(PORTAL)('$name can be used by everybody', async (showing) => {
    portal = portal ?? (await stage.window({ viewport }));
    await isSound(showing, portal, viewport.width);
  });

  it('desk-sign-in can be used by everybody', async () => {
    const page = await stage.window({ viewport });
    await isSound(
      {
        name: 'desk-sign-in',
        open: at(
          () => '/desk/',
          (shown) => shown.getByRole('button', { name: 'Đăng nhập' }).waitFor(),
        ),
      },
      page,
      viewport.width,
    );
    await page.context().close();
  });

  it.each(DESK)('$name can be used by everybody', async (showing) => {
    const page = desks.get(showing.as) ?? (await stage.staff(showing.as, { viewport })).page;
    desks.set(showing.as, page);
    await isSound(showing, page, viewport.width);
  });
});
