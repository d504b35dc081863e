import { defineConfig } from 'vitest/config';
import { bundlePlugin } from '../../electron/launch/bundle-plugin.mjs';

export default defineConfig({
  plugins: [bundlePlugin()],
  test: {
    include: ['tests/interop/**/*.interop.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
