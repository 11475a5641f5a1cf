import { createServer, type InlineConfig, type Plugin } from 'vite';

import type { Page } from '../prerender';

/**
 * Fills the one HTML file with every page to read, so that they stand without scripts.
 * @param config how the app itself is built: the same words, the same root
 */
export function pages(config: InlineConfig): Plugin {
  return {
    name: 'dengwen-pages',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const shell = bundle['index.html'];
      if (shell?.type !== 'asset') throw new Error('the build has no index.html');
      const template = String(shell.source);
      for (const { file, parts } of await rendered(config)) {
        const source = fill(template, parts);
        if (file === 'index.html') shell.source = source;
        else this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}

/** Runs prerender.tsx in this process, styles and all other imports included. */
async function rendered(config: InlineConfig): Promise<Page[]> {
  const server = await createServer({
    ...config,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const { prerender } = (await server.ssrLoadModule('/prerender.tsx')) as typeof import('../prerender');
    return await prerender();
  } finally {
    await server.close();
  }
}

const fill = (template: string, parts: Page['parts']): string =>
  Object.entries(parts).reduce((html, [name, part]) => html.replace(`<!--${name}-->`, () => part), template);
