import type { Page } from 'playwright-core';

const MOST_STOPS = 120;

/** Somebody who has only a keyboard: they go where Tab leads, and know where they are by what has the focus. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the focus is on something of this accessible name (its label or its words). */
  async to(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const here = await this.here();
      if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return;
      passed.push(here);
      await this.press('Tab');
    }
    throw new Error(`Tab never came to "${name}", only to: ${[...new Set(passed)].join(' | ')}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** What the focus is on, as a screen reader would name it. */
  here(): Promise<string> {
    return this.page.evaluate<string>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const label = at.getAttribute('aria-label') ?? (at.labels?.length ? [...at.labels].map((l) => l.innerText).join(' ') : '');
      return (label || at.innerText || at.getAttribute('placeholder') || at.tagName).trim();
    })()`);
  }

  /** Whether what has the focus can be seen to have it. */
  isMarked(): Promise<boolean> {
    return this.page.evaluate<boolean>(`(() => {
      const marked = (element) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      };
      const at = document.activeElement;
      return at !== null && (marked(at) || (at.parentElement !== null && marked(at.parentElement)) || at.matches('input, textarea, select'));
    })()`);
  }
}
