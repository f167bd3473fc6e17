import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { preferredLang } from '../shared/i18n/language.tsx';
import { GraphiqlPage } from './graphiql-page.tsx';
import './graphiql.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <GraphiqlPage lang={preferredLang()} />
  </StrictMode>,
);
