import type { Plugin } from 'vite';

/**
 * Starts the gate by itself. WXT's own start of a script brings words for its log along, a tenth of what may go into
 * every page of the web.
 */
export const bareGate = (): Plugin => ({
  name: 'bare-gate',
  enforce: 'pre',
  load: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    // The path of the gate stands behind the question mark.
    handler: (id) => `import gate from ${JSON.stringify(id.slice(id.indexOf('?') + 1))}; gate.main();`,
  },
});
