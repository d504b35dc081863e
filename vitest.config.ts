import { availableParallelism } from 'node:os';
import { bundlePlugin } from './electron/launch/bundle-plugin.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [bundlePlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // One core stays for the lint beside them, and for browsers and processes that tests start.
    maxWorkers: Math.max(2, Math.min(3, availableParallelism() - 1)),
  },
});
