import './empty-markup';
import './without-eval';
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import '@mantine/core/styles/Tooltip.layer.css';
import './styles/tokens.css';
import './styles/mantine-roles.css';
import './styles/base.css';
import './styles/document.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { epochMs } from '#shared/domain/units';
import { App } from './app/App';
import { createData } from './data/data';
import { readHeartbeat } from './data/read-heartbeat';
import { createProgramClock } from './parts/clock/program-clock';
import { showFirstLook } from './parts/look/first-look';
import { choosePlatform } from './platform/choose';

showFirstLook();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its #root');

const platform = choosePlatform();
const [opened, firstLook] = await Promise.all([
  createData({
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
    now: () => epochMs(Date.now()),
    newId: () => crypto.randomUUID(),
    persist: () => navigator.storage.persist(),
  }),
  platform.clock.start(),
]);
const heartbeat = opened.kind === 'ready' ? await readHeartbeat(opened.data.db) : null;
const clock = createProgramClock(platform.clock, firstLook, heartbeat);

// Not before: React shows what had to wait for something 300 ms after it began to wait, however soon it comes.
createRoot(root).render(
  <StrictMode>
    <App platform={platform} opened={opened} clock={clock} />
  </StrictMode>,
);

// The first screen checks nothing: the lists and patterns of the checks can wait until it stands.
void import('./parts/text/warm-checks').then(({ warmChecks }) => warmChecks());
