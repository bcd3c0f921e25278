import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesObject } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bareGate } from './lib/browser/bare-gate.ts';
import { eagerScript } from './lib/browser/eager-script.ts';
import { pageMessages } from './lib/browser/page-messages.ts';
import { browserLocales, manifestMessage } from './lib/core/messages/browser-locales.ts';
import { evidencePacks } from './lib/evidence/vite-plugin.ts';

/** Entry points whose `wxt/browser` is the polyfilled one; the page scripts are not among them. */
const POLYFILLED = new Set(['background', 'popup', 'options', 'sidepanel', 'unlisted-page']);

/** Where Crossref is; the end-to-end tests put a server of their own in its place. */
const CROSSREF = process.env['WXT_CROSSREF'] ?? 'https://api.crossref.org';

const NO_FETCH = fileURLToPath(new URL('lib/browser/no-fetch.ts', import.meta.url));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: process.env['WXT_OUT_DIR'] ?? '.output',
  webExt: { disabled: true },
  // What Mozilla's reviewers build from: tests are no part of it, nor what happens to lie in somebody's folder.
  zip: {
    includeSources: ['*.{json,md,ts}', 'LICENSE', '{components,entrypoints,lib,public}/**'],
  },
  vite: () => ({
    plugins: [evidencePacks()],
    define: { __CROSSREF__: JSON.stringify(CROSSREF) },
    // The citation library is one chunk, loaded when a pack is added; tests/build.test.ts keeps its size, in bytes.
    build: { chunkSizeWarningLimit: 700 },
    resolve: { alias: { 'sync-fetch': NO_FETCH, 'fetch-ponyfill': NO_FETCH } },
  }),
  hooks: {
    // Whatever the shell or a test runner has set: it would build libraries in as for development.
    'build:before'({ config }) {
      if (config.command === 'build') process.env['NODE_ENV'] = 'production';
    },
    // The library's own module would take one file a language; ours are in TypeScript, which knows what is missing.
    'build:publicAssets'(_, assets) {
      for (const { language, messages } of browserLocales()) {
        const contents = generateChromeMessagesText(parseMessagesObject(messages));
        assets.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every((entrypoint) => POLYFILLED.has(entrypoint.type))) {
        config.plugins = [polyfilledBrowser(), ...(config.plugins ?? [])];
      }
      for (const script of ['reader', 'popover'] as const) {
        if (entrypoints.every(({ name }) => name === script)) {
          config.plugins = [pageMessages(script), eagerScript(), ...(config.plugins ?? [])];
        }
      }
      if (entrypoints.every(({ name }) => name === 'gate')) {
        config.plugins = [bareGate(), ...(config.plugins ?? [])];
      }
    },
    // The development server serves the extension's pages only; scripts are built as above.
    'vite:devServer:extendConfig'(config) {
      config.plugins = [polyfilledBrowser(), ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: manifestMessage('app.name'),
    description: manifestMessage('app.description'),
    // The gate is registered from the settings, so there are no `content_scripts`; and nothing is web-accessible,
    // so a page cannot probe for the extension. The host permission also tells the tabs' addresses: no `tabs`.
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: { default_title: manifestMessage('app.name') },
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: manifestMessage('app.next-claim'),
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: manifestMessage('app.previous-claim'),
      },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+L' },
              description: manifestMessage('app.open-panel'),
            },
          }),
    },
    // The development server adds itself to the browser's default policy; under ours it could not.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } } : {}),
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});

const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // Used only after the reader turned look-ups on.
  `connect-src ${CROSSREF}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text is made into markup or script nowhere, by nobody, also not in libraries.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CHROMIUM = {
  // The newest thing we lean on is `checkVisibility` with its options (121); before it come `matchOriginAsFallback`
  // in a registered script (119), `popover` (114) and the CSS Custom Highlight API (105). Newer things have a way
  // round them. Source: MDN browser-compat-data.
  minimum_chrome_version: '121',
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'behind-the-claim@example.org',
      // The CSS Custom Highlight API is there from 140, but `text-decoration` in `::highlight()` only from 146: before
      // that a claim would be found and counted, and no underline shown. Source: MDN browser-compat-data.
      strict_min_version: '146.0',
      // Optional ones are asked for when look-ups are turned on (lib/settings/consent.ts).
      data_collection_permissions: {
        required: ['none' as const],
        optional: ['websiteContent' as const, 'personallyIdentifyingInfo' as const],
      },
    },
    gecko_android: { strict_min_version: '146.0' },
  },
};

/** Puts lib/browser/polyfilled.ts in the place of `wxt/browser`. */
function polyfilledBrowser(): Plugin {
  const file = fileURLToPath(new URL('lib/browser/polyfilled.ts', import.meta.url));
  return {
    name: 'polyfilled-browser',
    enforce: 'pre',
    resolveId: { filter: { id: /^wxt\/browser$/ }, handler: () => file },
  };
}
