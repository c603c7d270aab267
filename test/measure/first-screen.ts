import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserEdition } from '../e2e/harness/browser-edition';
import type { Running, Start } from '../e2e/harness/edition';
import { startElectronEdition } from '../e2e/harness/electron-edition';
import {
  type FirstScreen,
  measureFirstScreen,
  median,
  prepareFirstScreen,
} from '../e2e/harness/first-screen';
import { emptyObservations } from '../e2e/harness/observer';
import { startPageServer } from '../e2e/harness/page-server';
import { endProcesses } from '../e2e/harness/processes';
import { startRecordingProxy } from '../e2e/harness/proxy';

// How long the first screen takes with more and more stored incidents: all side by side, in turns.

const STORED = [0, 10, 100, 300];
const LOADS = 25;

async function measureEdition(name: string, start: (how: Start) => Promise<Running>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-measure-'));
  const proxy = await startRecordingProxy();
  try {
    const programs: { stored: number; running: Running; loads: FirstScreen[] }[] = [];
    for (const stored of STORED) {
      const running = await start({
        dataFolder: join(folder, `with-${stored}`),
        savedFolder: folder,
        proxyAddress: proxy.address,
        switches: [],
        seen: emptyObservations(),
      });
      await prepareFirstScreen(running.page, stored);
      programs.push({ stored, running, loads: [] });
    }
    for (let load = 0; load <= LOADS; load += 1) {
      for (const { running, loads } of programs) {
        const measured = await measureFirstScreen(running);
        if (load > 0) loads.push(measured); // the first one fills the caches
      }
    }
    for (const { stored, running, loads } of programs) {
      const answered = loads.map(({ answeredMs }) => answeredMs).toSorted((a, b) => a - b);
      const ms = (value: number | undefined) => `${(value ?? Number.NaN).toFixed(0).padStart(5)} ms`;
      process.stdout.write(
        `${name}, ${String(stored).padStart(3)} incidents: shown ${ms(median(loads.map(({ shownMs }) => shownMs)))}, ` +
          `answers ${ms(median(answered))} (${ms(answered.at(0))} to ${ms(answered.at(-1))}, ${LOADS} loads)\n`,
      );
      await running.close();
    }
  } finally {
    await proxy.stop();
    await endProcesses(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

await measureEdition('electron', startElectronEdition);
const server = await startPageServer();
await measureEdition('browser', (how) => startBrowserEdition(how, server.origin));
await server.stop();
