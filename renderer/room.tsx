import './without-eval';
import '@fontsource-variable/inter/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RoomWindow } from './features/room/RoomWindow';

const root = document.getElementById('root');
if (!root) throw new Error('room.html has lost its #root');

createRoot(root).render(
  <StrictMode>
    <RoomWindow />
  </StrictMode>,
);
