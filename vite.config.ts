import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npx vite` sends the API's requests during development; the built pages are served by Ambit itself. */
const backend = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  plugins: [react()],
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
