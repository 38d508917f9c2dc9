import './styles/portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { appUpdate } from './app/app-update.js';
import { outbox } from './shared/outbox/outbox.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

void outbox.start();
// After everything the first page needs; a development server has no worker.
if (import.meta.env.PROD) addEventListener('load', () => void appUpdate.start());
