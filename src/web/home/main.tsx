import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../shared/i18n/language.tsx';
import '../shared/ui/tokens.css';
import '../shared/ui/base.css';
import '../goal/goal.css';
import '../import/import.css';
import './home.css';
import { HomePage } from './home-page.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <HomePage />
    </LanguageProvider>
  </StrictMode>,
);
