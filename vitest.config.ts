import { bundlePlugin } from './electron/launch/bundle-plugin.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [bundlePlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Unit tests share four cores with a build and a browser; more workers only make them wait.
    maxWorkers: 3,
  },
});
