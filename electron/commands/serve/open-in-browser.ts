import { spawn } from 'node:child_process';

/** The program of a system that opens an address, with its arguments before the address. */
export function openerFor(platform: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}

/** Opens the default browser. Nothing happens where there is none: the address stands in the terminal. */
export function openInBrowser(address: string): void {
  const [command, ...args] = openerFor(process.platform);
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
