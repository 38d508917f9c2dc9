import type { BrowserContextOptions, Page } from 'playwright-core';
import { quarters } from '../../libs/platform/src/files/testing/pictures.js';
import { type CitizenScreen, LAMP } from '../support/citizen-screen.js';
import { JourneyStage } from '../support/journey-stage.js';
import { Keyboard } from '../support/keyboard.js';
import { faultsOf } from '../support/sound-page.js';
import { until } from '../support/until.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const CHO_CON = { latitude: 16.0679, longitude: 108.2145, accuracy: 24 };
const AT_SEA = { latitude: 16.0615, longitude: 108.2585, accuracy: 40 };
const IN_HUE = { latitude: 16.4637, longitude: 107.5909, accuracy: 40 };

jest.setTimeout(60_000);

let stage: JourneyStage;
beforeAll(async () => {
  stage = await JourneyStage.raise();
}, 120_000);
afterAll(() => stage?.strike(), 60_000);

const at = (geolocation: typeof CHO_CON): BrowserContextOptions => ({ ...PHONE, geolocation, permissions: ['geolocation'] });

/** A citizen with the form open; `prepare` comes before the first page. */
async function writing(device: BrowserContextOptions = PHONE, prepare?: (page: Page) => Promise<unknown>): Promise<CitizenScreen> {
  const citizen = await stage.citizen(device);
  await prepare?.(citizen.page);
  await citizen.go('/report');
  await content(citizen).fill(LAMP.content);
  return citizen;
}

const content = ({ page }: CitizenScreen) => page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' });
const address = ({ page }: CitizenScreen) => page.getByRole('textbox', { name: 'Địa chỉ hoặc mô tả nơi xảy ra' });
const ward = ({ page }: CitizenScreen) => page.getByRole('combobox', { name: 'Phường, xã' });
/** The ward is the city's answer to a point, so it comes a moment later. */
const wardBecomes = (citizen: CitizenScreen, name: string) =>
  until(
    () => ward(citizen).inputValue(),
    (value) => value === name,
  );
const button = ({ page }: CitizenScreen, name: string) => page.getByRole('button', { name, exact: true });

async function sent(citizen: CitizenScreen) {
  await citizen.goOn();
  await citizen.send();
  const code = await citizen.receivedCode();
  const [ticket] = await stage.city.rows('SELECT content, address, area_code, lat, lon, anonymous FROM ticket WHERE code = ?', [code]);
  return { ...ticket, lat: Number(ticket?.['lat']), lon: Number(ticket?.['lon']), code };
}

/** Fingers on the glass, counted across pages. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(
    "addEventListener('pointerdown', (e) => e.isTrusted && sessionStorage.setItem('taps', Number(sessionStorage.getItem('taps')) + 1), true)",
  );
  return async () => Number(await page.evaluate("sessionStorage.getItem('taps')"));
}

describe('the shortest complete report', () => {
  it('is sent with five taps besides the typing', async () => {
    const citizen = await stage.citizen(at(CHO_CON));
    const { page } = citizen;
    const taps = await countTaps(page);
    await citizen.go('/');

    await page.getByRole('main').getByRole('link', { name: 'Gửi phản ánh' }).tap();
    await content(citizen).tap();
    await page.keyboard.type(LAMP.content);
    await button(citizen, 'Vị trí của tôi').tap();
    await page.getByText('Điểm này thuộc Phường Hải Châu.').waitFor();
    await button(citizen, 'Tiếp tục').tap();
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Gửi phản ánh' }).tap();

    const code = await citizen.receivedCode();
    expect(await taps()).toBe(5);
    const [ticket] = await stage.city.rows('SELECT area_code FROM ticket WHERE code = ?', [code]);
    expect(ticket).toEqual({ area_code: '20242' });
  });

  it('has what, photo and where on the first screen of a phone', async () => {
    const citizen = await stage.citizen(PHONE);
    await citizen.go('/report');
    await content(citizen).waitFor();

    for (const name of ['Vị trí của tôi', 'Trên bản đồ']) {
      const box = await citizen.page.getByText(name).boundingBox();
      expect(box && box.y + box.height).toBeLessThan(844);
    }
  });
});

describe('the place', () => {
  it('is my position, with how far it may be wrong', async () => {
    const citizen = await writing(at(CHO_CON));
    await button(citizen, 'Vị trí của tôi').click();
    await citizen.seesText('Sai số khoảng 24 m.');

    await wardBecomes(citizen, 'Phường Hải Châu');
    expect(await sent(citizen)).toMatchObject({ area_code: '20242', lat: CHO_CON.latitude, lon: CHO_CON.longitude });
  });

  it('is explained when the position is refused', async () => {
    const citizen = await writing();
    await button(citizen, 'Vị trí của tôi').click();

    await citizen.seesText('Trình duyệt chưa cho phép dùng vị trí.');
  });

  it('is asked when the position is on the sea, and may stay open', async () => {
    const citizen = await writing(at(AT_SEA));
    await button(citizen, 'Vị trí của tôi').click();
    const question = citizen.page.getByRole('group', { name: /mặt nước hoặc sát ranh giới/ });
    await question.getByRole('radio', { name: 'Phường An Hải' }).check();
    await wardBecomes(citizen, 'Phường An Hải');
    await question.getByRole('radio', { name: /Không chắc/ }).check();

    expect(await sent(citizen)).toMatchObject({ area_code: null, lat: AT_SEA.latitude });
  });

  it('is said to be outside the city, and the report goes all the same', async () => {
    const citizen = await writing(at(IN_HUE));
    await button(citizen, 'Vị trí của tôi').click();
    await citizen.seesText('Điểm này nằm ngoài thành phố Đà Nẵng.');

    expect(await sent(citizen)).toMatchObject({ area_code: null, lat: IN_HUE.latitude });
  });

  it('is read from an address with an old ward', async () => {
    const citizen = await writing();
    await address(citizen).fill('K96 H17/11 Hải Hồ, phường Thanh Bình');
    await citizen.page.getByText(/“Phường Thanh Bình.*” nay thuộc Phường Hải Châu/).waitFor();

    expect(await sent(citizen)).toMatchObject({ area_code: '20242', address: 'K96 H17/11 Hải Hồ, phường Thanh Bình' });
  });

  it('is asked when the old ward was divided', async () => {
    const citizen = await writing();
    await address(citizen).fill('thôn Vân Dương, xã Hòa Liên');
    await citizen.page.getByRole('radio', { name: /Phường Liên Chiểu/ }).check();

    expect(await sent(citizen)).toMatchObject({ area_code: '20197' });
  });

  it('is chosen from the list where no map can be drawn, Hoàng Sa too', async () => {
    const citizen = await writing(PHONE, (page) => page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null'));
    await citizen.page.getByRole('link', { name: 'Trên bản đồ' }).click();
    await citizen.seesText('Máy này chưa mở được bản đồ.');
    await citizen.page.getByRole('link', { name: 'Quay lại' }).click();
    await ward(citizen).click();
    expect(await citizen.page.getByRole('listbox').getByRole('option').count()).toBe(94);
    await citizen.page.getByRole('option', { name: 'Đặc khu Hoàng Sa' }).click();

    expect(await sent(citizen)).toMatchObject({ area_code: '20333' });
  });

  it('is a point on the map, by a finger', async () => {
    const citizen = await writing();
    await citizen.page.getByRole('link', { name: 'Trên bản đồ' }).click();
    await citizen.seesText('Phường Thanh Khê');
    await citizen.page.getByRole('region', { name: 'Chọn nơi xảy ra' }).tap({ position: { x: 215, y: 160 } });
    await citizen.page.getByRole('status').getByText('Phường Hải Châu').waitFor();
    await button(citizen, 'Chọn điểm này').click();
    await citizen.seesText('Điểm này thuộc Phường Hải Châu.');

    expect(await sent(citizen)).toMatchObject({ area_code: '20242', lat: expect.closeTo(16.07, 1), lon: expect.closeTo(108.2, 1) });
  });

  it('is a point on the map, by the keyboard alone', async () => {
    const citizen = await writing();
    const keys = new Keyboard(citizen.page);
    await keys.to('Trên bản đồ');
    await keys.press('Enter');
    await citizen.seesText('Phường Thanh Khê');
    // From the heading of the same name to the map itself.
    await keys.press('Tab');
    await keys.to('Chọn nơi xảy ra');
    expect(await keys.isMarked()).toBe(true);
    await keys.press('ArrowRight', 'ArrowRight');
    await citizen.page.getByRole('status').getByText('Phường An Hải', { exact: true }).waitFor();
    await keys.to('Chọn điểm này');
    await keys.press('Enter');
    await citizen.seesText('Điểm này thuộc Phường An Hải.');

    expect(await sent(citizen)).toMatchObject({ area_code: '20275' });
  });
});

describe('the steps', () => {
  it('work with back, reload and an address that comes too early', async () => {
    const citizen = await stage.citizen(PHONE);
    const { page } = citizen;
    await citizen.go('/report/check');
    await page.getByRole('heading', { level: 1, name: 'Gửi phản ánh' }).waitFor();
    await content(citizen).fill(LAMP.content);
    await citizen.goOn();
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' }).waitFor();

    await page.reload();
    await page.getByText(LAMP.content).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Gửi phản ánh' }).waitFor();
    await until(
      () => content(citizen).inputValue(),
      (text) => text === LAMP.content,
    );
    await page.goForward();
    await citizen.send();
    await citizen.receivedCode();
  });
});

describe('before sending', () => {
  it('shows that a phone number will be hidden, while writing and in the preview', async () => {
    const citizen = await writing();
    const { page } = citizen;
    await content(citizen).fill('Đèn đường hỏng, gọi tôi 0905 123 456 để biết thêm.');
    await page.locator('mark').getByText('0905 123 456').waitFor();
    await page.getByText('Số điện thoại: ').waitFor();
    await citizen.goOn();

    const shown = page.getByRole('region', { name: 'Mọi người có thể thấy' });
    await shown.getByText('đã che: Số điện thoại').waitFor();
    expect(await shown.innerText()).toContain('•••');
    expect(await shown.innerText()).not.toContain('0905');
    await page.getByRole('region', { name: 'Không bao giờ công khai' }).getByText('1 chỗ đã che').waitFor();
  });

  it('asks for each consent on its own, unticked, and sends only what was agreed to', async () => {
    const citizen = await writing();
    const { page } = citizen;
    await page
      .getByLabel('Thêm ảnh')
      .setInputFiles({ name: 'den.jpg', mimeType: 'image/jpeg', buffer: await quarters(800, 600).jpeg().toBuffer() });
    await page.getByText('Đã tải lên').waitFor();
    await page.getByText('Thêm lĩnh vực, liên hệ').click();
    await page.getByLabel('Số điện thoại').fill('0905123456');
    await page.getByLabel('E-mail').fill('lan@example.vn');
    for (const box of await page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: 'Báo tin qua SMS' }).check();
    await citizen.goOn();
    const photos = page.getByRole('checkbox', { name: /Công khai ảnh tôi gửi/ });
    expect(await photos.isChecked()).toBe(false);
    await photos.check();
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.method() === 'POST' && asked.url().endsWith('/api/v1/feedback')),
      citizen.send(),
    ]);

    await citizen.receivedCode();
    expect(request.postDataJSON().consents).toEqual({ textVersion: '2026-11', publishPhotos: true, notifySms: true });
  });

  it('shows the emergency numbers first, once for a draft', async () => {
    const citizen = await writing();
    const { page } = citizen;
    await content(citizen).fill('Đang cháy lớn ở quán cạnh chợ Cồn');
    await citizen.goOn();
    const gate = page.getByRole('dialog', { name: 'Có ai đang gặp nguy hiểm không?' });
    for (const number of ['113', '114', '115'])
      expect(await gate.getByRole('link', { name: number }).getAttribute('href')).toBe(`tel:${number}`);
    await page.keyboard.press('Escape');
    await gate.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/report');

    await citizen.goOn();
    await gate.getByRole('button', { name: 'Không khẩn cấp, tiếp tục' }).click();
    await page.getByRole('link', { name: 'Sửa lại' }).click();
    await content(citizen).fill('Đang cháy lớn ở quán cạnh chợ Cồn, đã báo 114');
    await citizen.goOn();
    await citizen.send();
    await citizen.receivedCode();
  });

  it('offers a report that is there, which can be followed instead', async () => {
    const before = await stage.city
      .citizen()
      .report({ content: 'Nắp cống trước số 45 Hùng Vương bị vỡ, rất nguy hiểm.', place: { areaCode: '20242', address: '45 Hùng Vương' } });
    const citizen = await writing();
    const { page } = citizen;
    await content(citizen).fill('nap cong truoc so 45 hung vuong bi vo');
    await address(citizen).fill('45 Hùng Vương');
    await ward(citizen).fill('phường Hải Châu');
    await page.getByRole('option').first().click();
    await page
      .getByRole('region', { name: 'Có thể đã có người phản ánh' })
      .getByRole('button', { name: `Theo dõi phản ánh này ${before.code}` })
      .click();
    await button(citizen, 'Theo dõi và bỏ bản đang viết').click();

    await page.getByRole('heading', { level: 1 }).getByText(before.code).waitFor();
    await citizen.go('/report');
    await until(
      () => content(citizen).inputValue(),
      (text) => text === '',
    );
    await citizen.go('/follow');
    await citizen.seesText(before.code);
  });
});

describe.each([
  { language: 'vi', width: 390, height: 844 },
  { language: 'vi', width: 1440, height: 900 },
  { language: 'en', width: 390, height: 844 },
  { language: 'en', width: 1440, height: 900 },
])('in $language at $width pixels', ({ language, width, height }) => {
  const viewport = { width, height };
  const named = (what: string) => `portal-report-${what}-${language}-${width}`;
  const vi = language === 'vi';

  it('every step can be used by everybody', async () => {
    const { page } = await stage.citizen({ ...at(AT_SEA), viewport });
    await page.addInitScript(`localStorage.setItem('gopy.language', '${language}')`);
    await page.goto(`${stage.city.url}/report`);
    await page
      .getByRole('textbox', { name: vi ? 'Việc gì đang xảy ra?' : 'What is happening?' })
      .fill('Đang cháy lớn, gọi tôi 0905 123 456 / A house is on fire');
    await page.getByRole('button', { name: vi ? 'Vị trí của tôi' : 'My position' }).click();
    await page.getByRole('radio', { name: vi ? 'Phường An Hải' : 'An Hai Ward' }).check();
    await page.getByText(vi ? 'Thêm lĩnh vực, liên hệ' : 'Add a topic, contact').click();
    await page.getByLabel(vi ? 'Số điện thoại' : 'Phone number').fill('0905123456');
    expect(await faultsOf(page, named('filled'))).toEqual([]);

    await page.getByRole('link', { name: vi ? 'Trên bản đồ' : 'On the map' }).click();
    await page
      .getByRole('status')
      .getByText(vi ? /gần Phường An Hải/ : /near An Hai Ward/)
      .waitFor();
    expect(await faultsOf(page, named('map'))).toEqual([]);
    await page.getByRole('button', { name: /Hoàng Sa/ }).click();
    await page
      .getByRole('status')
      .getByText(vi ? /gần Đặc khu Hoàng Sa/ : /near .*Hoang Sa/)
      .waitFor();
    expect(await faultsOf(page, named('hoang-sa'))).toEqual([]);
    await page.getByRole('link', { name: vi ? 'Quay lại' : 'Back' }).click();

    await page.getByRole('button', { name: vi ? 'Tiếp tục' : 'Continue', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page, named('emergency'))).toEqual([]);
    await page.getByRole('button', { name: vi ? 'Không khẩn cấp, tiếp tục' : 'Not an emergency, go on' }).click();
    await page.getByRole('heading', { level: 1, name: vi ? 'Kiểm tra và gửi' : 'Check and send' }).waitFor();
    expect(await faultsOf(page, named('check'))).toEqual([]);
  });
});
