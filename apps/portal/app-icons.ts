import sharp from 'sharp';
import type { Plugin } from 'vite';

/** Drawn from the one SVG at each build, so that there is one picture to change. */
export function appIcons(svg: string): Plugin {
  const drawn = (size: number) => sharp(svg, { density: (72 * size) / 32 }).resize(size, size);
  // Launchers cut a maskable icon to their own shape: the middle four fifths are safe.
  const maskable = (size: number) => {
    const edge = Math.round(size * 0.2);
    return drawn(size - 2 * edge).extend({ top: edge, bottom: edge, left: edge, right: edge, background: '#ffffff' });
  };
  return {
    name: 'app-icons',
    apply: 'build',
    async generateBundle() {
      const icons = {
        'icon-192.png': drawn(192),
        'icon-512.png': drawn(512),
        'icon-maskable-512.png': maskable(512).flatten({ background: '#ffffff' }),
        'apple-touch-icon.png': maskable(180).flatten({ background: '#ffffff' }),
      };
      for (const [fileName, icon] of Object.entries(icons))
        this.emitFile({ type: 'asset', fileName, source: await icon.png({ compressionLevel: 9 }).toBuffer() });
    },
  };
}
