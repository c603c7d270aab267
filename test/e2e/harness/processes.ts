import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const GONE_WITHIN_MS = 10_000;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/**
 * The processes that run on a data folder, with all that they started.
 *
 * @param folder made for one test, so that its name stands in no other command line
 * @returns process ids
 */
export async function processesOf(folder: string): Promise<number[]> {
  const all = (await listProcesses()).filter(({ pid }) => pid !== process.pid);
  const found = new Set(all.filter(({ command }) => command.includes(folder)).map(({ pid }) => pid));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Ends everything that runs on a data folder as a power cut would: without a word. */
export async function endProcesses(folder: string): Promise<void> {
  const deadlineMs = Date.now() + GONE_WITHIN_MS;
  for (let pids = await processesOf(folder); pids.length > 0; pids = await processesOf(folder)) {
    if (Date.now() > deadlineMs) throw new Error(`Still running on ${folder}: ${pids.join(', ')}`);
    for (const pid of pids) kill(pid);
    await wait(50);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has gone by itself
  }
}

/** Every process of this computer that is not a zombie. */
async function listProcesses(): Promise<Process[]> {
  if (process.platform === 'win32') return listOnWindows();
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,ppid=,stat=,command='], { maxBuffer: 50_000_000 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z') || command.startsWith('ps -axww')) return [];
    return [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

async function listOnWindows(): Promise<Process[]> {
  const script =
    'Get-CimInstance Win32_Process | Select-Object ProcessId,ParentProcessId,CommandLine | ConvertTo-Json -Compress';
  const { stdout } = await run('powershell', ['-NoProfile', '-Command', script], { maxBuffer: 50_000_000 });
  const rows: { ProcessId: number; ParentProcessId: number; CommandLine: string | null }[] =
    JSON.parse(stdout);
  return rows.map((row) => ({
    pid: row.ProcessId,
    parent: row.ParentProcessId,
    command: row.CommandLine ?? '',
  }));
}
