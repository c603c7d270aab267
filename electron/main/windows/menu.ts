import type { Menu, MenuItemConstructorOptions } from 'electron';
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
    enabled: false, // until the page says what it can do
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
        ...group('View'), // text size in place of the system's zoom, which knows no reflow
        LINE,
        { role: 'togglefullscreen' },
        ...(setting.development
          ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: group('Program', ['undo', 'redo']) },
  ];
}

/** Offers the commands that would do something just now, and greys the others. */
export function offerCommands(menu: Pick<Menu, 'getMenuItemById'> | null, live: readonly CommandId[]): void {
  for (const id of COMMAND_IDS) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = live.includes(id);
  }
}

/** Electron has names of its own for the arrow keys and the signs. */
function acceleratorOf(keys: string): string {
  return keys.replace(/Arrow(Up|Down|Left|Right)$/, '$1').replace(/Minus$/, '-');
}
