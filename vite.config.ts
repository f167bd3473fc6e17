import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import * as operations from './src/web/shared/api/operations.generated.ts';

/** Where `npx vite` sends the API's requests during development; the built pages are served by Ambit itself. */
const backend = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** The operations of the page, beside it: a server may be told to run no others. */
const pageOperations: Plugin = {
  name: 'page-operations',
  generateBundle() {
    const texts = Object.values(operations)
      .filter((each) => each instanceof operations.TypedDocumentString)
      .map((each) => each.toString());
    this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify(texts.sort()) });
  },
};

export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  plugins: [react(), pageOperations],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Nothing is inlined, neither assets nor scripts, so that the pages need no exception in their Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco is one chunk of about 3 MB; only the GraphiQL page asks for it.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // "use no memo" in GraphiQL's modules is meant for React's compiler, which does not run here.
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] },
      },
      input: { app: 'src/web/app/index.html', graphiql: 'src/web/graphiql/index.html' },
    },
  },
  server: { proxy: { '/graphql': backend, '/imports': backend } },
});
