import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './lib/cli/browsers.ts';

/**
 * How often a test in a real browser is tried again. Two browsers share two cores, and a background that is ended takes a
 * driver's question with it now and then; what is broken fails twice.
 */
const AGAIN = 1;

/**
 * unit: Node, no browser. browser: components and everything with layout, in a real Chromium.
 * chromium, firefox: the built extension in a real browser, one file at a time.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Property tests and browsers share two cores with everything else on a small machine.
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', './tests/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@floating-ui/dom',
            'axe-core',
            'fast-check',
            'idb',
            '@citation-js/core',
            '@citation-js/plugin-bibtex',
            '@citation-js/plugin-ris',
            'papaparse',
            'text-fragments-polyfill/text-fragment-utils',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium')?.path ?? 'chromium',
                args: chromiumArgs(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          retry: AGAIN,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { E2E_BROWSER: 'chromium' },
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          retry: AGAIN,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { E2E_BROWSER: 'firefox' },
        },
      },
    ],
  },
});
