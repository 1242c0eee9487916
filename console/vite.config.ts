import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// While developing, everything that is not the console itself is asked of a running `./amends up`.
const stack = process.env['AMENDS_ORIGIN'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', sourcemap: true },
  server: { port: 5173, proxy: { '/v1': stack, '/stand-in': stack, '/config.json': stack } },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
});
