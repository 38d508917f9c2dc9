import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://localhost:${process.env['PORT'] ?? '3000'}`;

/** Of the contracts the portal runs single functions; their schemas, which only declare, stay away. */
const DECLARES = /\/libs\/contracts\//;

/** What three pages or more share comes as one file: on a phone each request costs more than a few kilobytes. */
const SMALL = /\/apps\/portal\/src\/shared\/(?!map\/)|\/libs\/(?:contracts|vocabulary|web-kit\/src\/(?!live\/))/;

export default defineConfig({
  root: here('.'),
  plugins: [react()],
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
