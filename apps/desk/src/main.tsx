import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../../../libs/web-kit/theme/theme.css';
import './app/desk.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './app/desk-app.js';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp />);
