import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { PreviewCard } from './preview-card.js';

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
const TONES = {
  good: ['#17693b', '#e5f4ea'],
  open: ['#083a67', '#e6f0f9'],
  late: ['#b3261e', '#fdecea'],
  quiet: ['#4a5870', '#eef1f5'],
} as const;
const SUBSETS = ['latin', 'vietnamese'] as const;
const WEIGHTS = [400, 600] as const;

type Style = Readonly<Record<string, string | number>>;
type Drawn = {
  readonly type: string;
  readonly key: null;
  readonly props: { readonly style: Style; readonly children?: string | readonly Drawn[] };
};
const box = (style: Style, children: string | readonly Drawn[]): Drawn => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

let fonts: ReturnType<typeof readFonts> | undefined;

/** The card as a PNG, drawn with our own fonts and nothing from elsewhere. */
export async function drawPreview(card: PreviewCard): Promise<Buffer> {
  fonts ??= readFonts();
  // Signs that our fonts lack are left out: nothing is ever asked of another server.
  const svg = await satori(layout(card), { ...PREVIEW_SIZE, fonts, loadAdditionalAsset: () => Promise.resolve([]) });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function layout({ brand, city, code, status, tone, words, facts }: PreviewCard): Drawn {
  const [ink, ground] = TONES[tone];
  return box(
    { ...PREVIEW_SIZE, flexDirection: 'column', background: '#ffffff', color: '#14213a', fontFamily: SUBSETS.map(familyOf).join(', ') },
    [
      box(
        { height: 96, padding: '0 60px', background: '#0b4f8a', color: '#ffffff', alignItems: 'center', justifyContent: 'space-between' },
        [
          box({ alignItems: 'baseline' }, [box({ fontSize: 40, fontWeight: 600, marginRight: 24 }, brand), box({ fontSize: 28 }, city)]),
          box({ fontSize: 30, fontWeight: 600 }, code),
        ],
      ),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'space-between', padding: '40px 60px 44px' }, [
        box({ flexDirection: 'column', alignItems: 'flex-start' }, [
          box(
            { fontSize: 28, fontWeight: 600, color: ink, background: ground, padding: '6px 24px', borderRadius: 40, marginBottom: 26 },
            status,
          ),
          wording(words),
        ]),
        box({ fontSize: 28, color: '#4a5870' }, [oneLine(facts.join(' · '))]),
      ]),
    ],
  );
}

const LINES = 4;
const wording = (words: string): Drawn => ({
  type: 'div',
  key: null,
  props: {
    style: {
      display: 'block',
      width: 1080,
      fontSize: words.length > 110 ? 44 : 52,
      fontWeight: 600,
      lineHeight: 1.3,
      wordBreak: 'break-word',
      lineClamp: LINES,
    },
    children: words,
  },
});
const oneLine = (text: string): Drawn => ({
  type: 'div',
  key: null,
  props: { style: { display: 'block', width: 1080, wordBreak: 'break-word', lineClamp: 1 }, children: text },
});

const familyOf = (subset: string): string => `Be Vietnam Pro ${subset}`;

function readFonts() {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => ({
      name: familyOf(subset),
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`)),
    })),
  );
}
