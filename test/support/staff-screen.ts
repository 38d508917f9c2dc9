import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from './staff-member.js';

/** The desk as staff see and use it. */
export class StaffScreen {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async signIn(username: string): Promise<void> {
    await this.page.goto(`${this.url}/desk/`);
    await this.page.getByLabel('Tên đăng nhập').fill(username);
    await this.page.getByLabel('Mật khẩu').first().fill(DEMO_PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor({ state: 'detached' });
  }

  /** The row of a ticket in the list on screen, wherever it comes from: the list is live. */
  row(code: string): Locator {
    return this.page.getByRole('link', { name: code });
  }

  async open(code: string): Promise<void> {
    await this.row(code).click();
    await this.page.getByRole('heading', { level: 1, name: code }).waitFor();
  }

  async goTo(view: string): Promise<void> {
    await this.page.getByRole('link', { name: view }).first().click();
  }

  step(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Thao tác' }).getByRole('button', { name, exact: true });
  }

  async accept(): Promise<void> {
    await this.step('Nhận xử lý').click();
    await this.page.getByRole('region', { name: 'Soạn trả lời' }).waitFor();
  }

  async ask(question: string): Promise<void> {
    await this.step('Hỏi người dân').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Câu hỏi gửi người dân').fill(question);
    await dialog.getByRole('button', { name: 'Hỏi người dân' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async giveBack(reason: string, note: string): Promise<void> {
    await this.step('Trả lại').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText(reason).click();
    await dialog.getByLabel('Nói rõ thêm').fill(note);
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async dispatch(department: string, reason: string): Promise<void> {
    await this.step('Chuyển xử lý').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Chuyển đến đơn vị' }).fill(department);
    await this.page.getByRole('option', { name: department }).first().click();
    await dialog.getByLabel('Lý do').fill(reason);
    await dialog.getByRole('button', { name: 'Chuyển xử lý' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  get answer(): Locator {
    return this.page.getByRole('textbox', { name: 'Nội dung trả lời người dân' });
  }

  async writeAnswer(text: string, outcome?: string): Promise<void> {
    if (outcome) await this.page.getByRole('radiogroup', { name: 'Kết quả xử lý' }).getByText(outcome, { exact: true }).click();
    await this.answer.fill(text);
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Trình duyệt' }).click();
  }

  async approve(): Promise<void> {
    await this.page.getByRole('button', { name: 'Duyệt và gửi người dân' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Duyệt và gửi người dân' }).click();
  }
}
