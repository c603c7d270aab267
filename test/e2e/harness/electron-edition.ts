import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { _electron, type ElectronApplication } from '@playwright/test';
import { chooseElectron } from '../../checks/electron-executable.mjs';
import type { Running, Start } from './edition';
import { keepSystemDialogAway } from './file-dialog';
import { observe, waitForProgram } from './observer';

/** Lines that Node's inspector and Chromium write of themselves. */
const NOISE =
  /^(Debugger |For help, see|Waiting for the debugger|DevTools listening|\[\d+:|libva|Gtk|\(node:\d+\)|\(Use )|^\s*$/;

/** How the page's origin is called: the stand-in cannot give Chromium a scheme of its own. */
const ORIGIN = { electron: 'app://debrief', standIn: 'https://app.debrief' };

/** Starts the built program as Electron does: the real one where it is installed, else the stand-in. */
export async function startElectronEdition(start: Start): Promise<Running> {
  const { executablePath, isStandIn } = chooseElectron();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>; // nothing here is undefined
  const args = [
    '.',
    `--user-data-dir=${start.dataFolder}`,
    `--proxy-server=${start.proxyAddress}`,
    ...start.switches,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const electron = await _electron.launch({
    executablePath,
    cwd: process.cwd(),
    env,
    args: [...args, ...(start.files ?? [])],
  });
  electron.process().stderr?.on('data', (chunk) => {
    start.seen.mainErrors.push(
      ...String(chunk)
        .split('\n')
        .filter((line) => !NOISE.test(line)),
    );
  });
  await answerSaveDialogs(electron, start.savedFolder);
  const page = await electron.firstWindow();
  keepSystemDialogAway(page);
  const origin = isStandIn ? ORIGIN.standIn : ORIGIN.electron;
  await waitForProgram(page, origin);
  await observe(electron.context(), origin, start.seen);
  return {
    page,
    context: electron.context(),
    origin,
    electron,
    chooseFile: (name) =>
      electron.evaluate((_electron, choice) => {
        // made by answerSaveDialogs, in the same main process
        (globalThis as unknown as { fileChoices: (string | null)[] }).fileChoices.push(choice);
      }, name),
    startAgain: async (files) => {
      await promisify(execFile)(executablePath, [...args, ...files], { env });
    },
    offerFile: (path) =>
      electron.evaluate(({ dialog }, choice) => {
        dialog.showOpenDialog = async () =>
          choice === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [choice] };
      }, path),
    close: async () => {
      const ended = electron.waitForEvent('close');
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined); // it may end before it answers
      await ended;
    },
  };
}

/** Saves where the program suggests, in a folder of the test, unless the test chose otherwise. */
function answerSaveDialogs(electron: ElectronApplication, folder: string): Promise<void> {
  return electron.evaluate(({ dialog }, savedFolder) => {
    const fileChoices: (string | null)[] = [];
    Object.assign(globalThis, { fileChoices });
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath = 'unnamed' } = args.at(-1) as { defaultPath?: string }; // options are always last
      const choice = fileChoices.length > 0 ? fileChoices.shift() : defaultPath.replace(/^.*[\\/]/, '');
      return choice === null || choice === undefined
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: `${savedFolder}/${choice}` };
    };
  }, folder);
}
