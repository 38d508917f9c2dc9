import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { City, type CityOptions } from './a-city.js';
import { CitizenScreen } from './citizen-screen.js';
import { StaffScreen } from './staff-screen.js';

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATIENCE_MS = 15_000;

/** A city and a real browser, where each person has a window of their own. */
export class JourneyStage {
  private constructor(
    readonly city: City,
    private readonly browser: Browser,
  ) {}

  static async raise(options: CityOptions = {}): Promise<JourneyStage> {
    const [city, browser] = await Promise.all([
      City.start(options),
      chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: QUIET }),
    ]);
    return new JourneyStage(city, browser);
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.city.stop();
  }

  /** A citizen with a new device. */
  async citizen(device: BrowserContextOptions = {}): Promise<CitizenScreen> {
    return new CitizenScreen(await this.window(device), this.city.url);
  }

  /** A member of staff, signed in by the form. */
  async staff(username: string, device: BrowserContextOptions = {}): Promise<StaffScreen> {
    const screen = new StaffScreen(await this.window(device), this.city.url);
    await screen.signIn(username);
    return screen;
  }

  async window(device: BrowserContextOptions = {}) {
    const context = await this.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 }, ...device });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  }
}
