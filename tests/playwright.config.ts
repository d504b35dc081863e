import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './browser/chromium.js';
import type { HostOptions } from './e2e/desk.js';

/**
 * End-to-end tests of the built app: always in the browser host with a real Chromium, and with the
 * same specs in Electron wherever its runtime is present (skipped, and counted so, elsewhere).
 */
export default defineConfig<HostOptions>({
  projects: [
    { name: 'browser', use: { appHost: 'browser' } },
    { name: 'electron', use: { appHost: 'electron' }, grep: /@both/ },
  ],
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Each test serves its own library on its own port; two at a time leave room for both hosts.
  fullyParallel: true,
  // One core stays for the hosts that the tests start.
  workers: Math.max(2, Math.min(4, availableParallelism() - 1)),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['BLOGPULT_E2E_REPORT'] ?? '../test-results/e2e.json' }],
  ],
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await chromiumPath(), args: [...CHROMIUM_ARGS] },
    trace: 'retain-on-failure',
  },
});
