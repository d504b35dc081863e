import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Unit tests share four cores with a build and a browser; more workers only make them wait.
    maxWorkers: 3,
  },
});
