import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { chooseLanguage, startTexts } from './i18n/index.js';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');

// The person's own choice comes with the settings a moment later; the system's language is right until then.
await startTexts(chooseLanguage(null, navigator.languages));
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
