import type { MenuItemConstructorOptions } from 'electron';
import { COMMAND_IDS, COMMANDS, type CommandGroup, type CommandId, macKeys } from '#shared/commands/registry';

export interface MenuSetting {
  readonly mac: boolean;
  /** Reload and developer tools: never in a packaged program. */
  readonly development: boolean;
  readonly run: (command: CommandId) => void;
}

const LINE: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The application menu: every command of the registry, and the editing and window entries that the system
 * brings. Keys are shown but not registered, because the page binds them, and knows what may take them.
 */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const group = (name: CommandGroup, except: readonly CommandId[] = []) =>
    COMMAND_IDS.filter((id) => COMMANDS[id].group === name && !except.includes(id)).map(command);
  const command = (id: CommandId): MenuItemConstructorOptions => ({
    id,
    label: COMMANDS[id].label,
    accelerator: acceleratorOf(setting.mac ? macKeys(COMMANDS[id].keys) : COMMANDS[id].keys),
    registerAccelerator: false,
    click: () => setting.run(id),
  });
  return [
    ...(setting.mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'Incident',
      submenu: [
        ...group('Incident'),
        LINE,
        ...group('Document'),
        LINE,
        { role: setting.mac ? 'close' : 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('undo'),
        command('redo'),
        LINE,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        LINE,
        ...group('Wording'),
      ],
    },
    { label: 'Go', submenu: group('Go to') },
    { label: 'Timeline', submenu: group('Timeline') },
    { label: 'Meeting', submenu: group('Meeting') },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        LINE,
        { role: 'togglefullscreen' },
        ...(setting.development
          ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    ...(setting.mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', submenu: group('Program', ['undo', 'redo']) },
  ];
}

/** Electron has names of its own for the arrow keys. */
function acceleratorOf(keys: string): string {
  return keys.replace(/Arrow(Up|Down|Left|Right)$/, '$1');
}
