import { defineConfig } from 'vite';

/** One file for Node 20 with every dependency inside, so that an installation is a copy. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'dengwen.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'dengwen.js', codeSplitting: false } },
  },
});
