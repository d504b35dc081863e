import { defineConfig } from 'vitest/config';
import { bundlePlugin } from '../../electron/launch/bundle-plugin.mjs';

export default defineConfig({
  plugins: [bundlePlugin()],
  test: {
    include: ['tests/wordpress/**/*.wordpress.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Each file runs a WordPress of its own, and each WordPress takes a core.
    maxWorkers: 2,
  },
});
