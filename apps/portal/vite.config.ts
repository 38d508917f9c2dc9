import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appIcons } from './app-icons.ts';
import { firstUse } from './first-use.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://localhost:${process.env['PORT'] ?? '3000'}`;

/** Of the contracts the portal runs single functions; their schemas, which only declare, stay away. */
const DECLARES = /\/libs\/contracts\//;

/** What three pages or more share comes as one file: on a phone each request costs more than a few kilobytes. */
const SMALL = /\/apps\/portal\/src\/shared\/(?!map\/)|\/libs\/(?:contracts|vocabulary|words|web-kit\/src\/(?!live\/))/;

/** What the worker reaches only by way of the pages' index: screens, words, sockets. */
const PAGES_ONLY = /\/libs\/|\/node_modules\/(react|react-dom|scheduler|socket\.io-client|zod)\//;
const kept = firstUse();

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    kept.plugin,
    appIcons(here('public/favicon.svg')),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      manifest: false,
      injectRegister: false,
      injectManifest: {
        // Workers that are modules are not known to every browser in use.
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,woff2}'],
        manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => kept.has(url)) })],
        rollupOptions: { treeshake: { moduleSideEffects: (module) => !PAGES_ONLY.test(module) } },
      },
    }),
  ],
  resolve: { alias: [{ find: /^@gopy\/([^/]+)$/, replacement: here('../../libs/$1/src/index.ts') }] },
  build: {
    outDir: here('../../dist/portal'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: DECLARES, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'common', test: SMALL, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
