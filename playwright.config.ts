import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium.mjs';

const PORT = Number(process.env.E2E_PORT ?? process.env.PORT ?? 3210);
const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine at its limits may lose one click in thousands. What passes only at the second try is listed as flaky: it is a defect to look into, not a reason to stop.
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    trace: 'retain-on-failure',
    // Each test would fetch the whole app to keep it; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: `npm run -s start -- --port ${PORT} --hostname 127.0.0.1`,
    url: `http://127.0.0.1:${PORT}/ar`,
    reuseExistingServer: false,
    // accounts and classes of the tests, never those of whoever runs them
    env: { FAHM_DATA: path.join(tmpdir(), `fahm-e2e-${PORT}`) },
    timeout: 60_000,
  },
});
