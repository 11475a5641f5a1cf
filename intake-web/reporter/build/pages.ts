import { createServer, type InlineConfig, type Plugin } from 'vite';

type Prerendered = typeof import('../prerender');

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
      const rendered = await rendering(config);
      for (const { file, html } of rendered.pages) {
        const source = fill(template, { lang: rendered.lang, title: rendered.title, noscript: noscript(rendered.noscript), page: html });
        if (file === 'index.html') shell.source = source;
        else this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}

/** Runs prerender.tsx in this process, styles and all other imports included. */
async function rendering(config: InlineConfig) {
  const server = await createServer({ ...config, server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true }, appType: 'custom' });
  try {
    const { prerender, lang, title, noscript } = (await server.ssrLoadModule('/prerender.tsx')) as Prerendered;
    return { pages: await prerender(), lang, title, noscript };
  } finally {
    await server.close();
  }
}

const fill = (template: string, parts: Record<string, string>): string =>
  Object.entries(parts).reduce((html, [name, part]) => html.replace(`<!--${name}-->`, () => part), template);

const noscript = ({ title, lines }: Prerendered['noscript']): string =>
  `<div class="noscript"><p><strong>${title}</strong></p>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
