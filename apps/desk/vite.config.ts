import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const lib = (name: string) => resolve(root, `../../libs/${name}/src/index.ts`);
const api = process.env.API_URL ?? 'http://localhost:3000';

export default defineConfig({
  root,
  base: '/desk/',
  plugins: [react()],
  resolve: {
    alias: {
      '@gopy/contracts': lib('contracts'),
      '@gopy/vocabulary': lib('vocabulary'),
      '@gopy/web-kit': lib('web-kit'),
      '@gopy/words': lib('words'),
    },
  },
  build: { outDir: resolve(root, '../../dist/desk'), emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { port: 5174, proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
