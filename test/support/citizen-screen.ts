import type { Page } from 'playwright-core';
import type { Receipt } from './citizen.js';

export type TypedReport = { readonly content: string; readonly ward?: string; readonly address?: string; readonly photo?: Buffer };

export const LAMP: TypedReport = {
  content: 'Đèn đường trước số 12 Lê Duẩn hỏng ba hôm nay, buổi tối rất tối.',
  ward: 'hai chau',
  address: '12 Lê Duẩn',
};

/** The portal as a citizen sees and uses it: by labels and words, never by how it is built. */
export class CitizenScreen {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async go(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  /** Fills the form in and sends it; ends on the page that says it arrived. */
  async report({ content, ward, address, photo }: TypedReport): Promise<string> {
    const { page } = this;
    await this.go('/');
    await page.getByRole('main').getByRole('link', { name: 'Gửi phản ánh' }).click();
    await page.getByRole('textbox', { name: 'Việc gì đang xảy ra?' }).fill(content);
    if (photo) {
      await page.getByLabel('Thêm ảnh').setInputFiles({ name: 'den.jpg', mimeType: 'image/jpeg', buffer: photo });
      await page.getByText('Đã tải lên').waitFor();
    }
    if (address) await page.getByRole('textbox', { name: 'Địa chỉ hoặc mô tả nơi xảy ra' }).fill(address);
    if (ward) {
      await page.getByRole('combobox', { name: 'Phường, xã' }).fill(ward);
      await page.getByRole('option').first().click();
    }
    await page.getByText('Thêm lĩnh vực, liên hệ').click();
    await page.getByText('Gửi ẩn danh').click();
    await this.goOn();
    await this.send();
    return this.receivedCode();
  }

  /** From writing to the look at what will be sent. */
  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  }

  async send(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' }).waitFor();
    await this.page.getByRole('main').getByRole('button', { name: 'Gửi phản ánh' }).click();
  }

  async receivedCode(): Promise<string> {
    await this.page.getByRole('heading', { name: 'Đã nhận phản ánh của bạn' }).waitFor();
    const said = await this.page.getByRole('region', { name: 'Mã phản ánh' }).innerText();
    const [code] = /DN-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(said) ?? [];
    if (code === undefined) throw new Error(`No code in: ${said}`);
    return code;
  }

  async follow(): Promise<void> {
    await this.page.getByRole('link', { name: 'Theo dõi phản ánh' }).click();
    await this.live();
  }

  /** Opens the private link, as from a message. */
  async openLink({ code, secret }: Receipt): Promise<void> {
    await this.go(`/b/${code}#${secret}`);
    await this.live();
  }

  /** Until the page is connected. */
  async live(): Promise<void> {
    await this.page
      .getByRole('status')
      .getByText('Trực tiếp', { exact: true })
      .or(this.page.getByText('Trực tiếp', { exact: true }))
      .first()
      .waitFor();
  }

  /** Until the page says this status, by itself. */
  async sees(status: string): Promise<void> {
    await this.page.getByRole('heading', { name: status, exact: true }).waitFor();
  }

  async seesText(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async answerQuestion(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Trả lời của bạn' }).fill(text);
    await this.page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  }

  async rate(score: string): Promise<void> {
    await this.page.getByRole('radio', { name: score, exact: true }).check({ force: true });
    await this.page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  }

  async reopen(reason: string): Promise<void> {
    await this.page.getByText('Sự việc chưa xong? Phản ánh lại').click();
    await this.page.getByRole('textbox', { name: 'Điều gì còn chưa được giải quyết?' }).fill(reason);
    await this.page.getByRole('button', { name: 'Phản ánh lại' }).click();
  }

  /** Makes a reload show: what is set here is gone after one. */
  async markVisit(): Promise<void> {
    await this.page.evaluate("window.name = 'same visit'; window.sameVisit = true");
  }

  async isSameVisit(): Promise<boolean> {
    return (await this.page.evaluate('window.sameVisit')) === true;
  }
}
