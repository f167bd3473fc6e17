import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/opsz.css';
import { LanguageProvider } from '../shared/i18n/language.tsx';
import '../shared/ui/tokens.css';
import '../shared/ui/base.css';
import '../shared/ui/controls.css';
import '../shared/ui/print.css';
import './app.css';
import { App } from './app.tsx';

// A local server: what fails does not get better by asking again, and what was asked for is fresh for a while.
const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
