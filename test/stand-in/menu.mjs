import { checkOptions, known } from './guard.mjs';

const ITEM_OPTIONS =
  'id label sublabel toolTip role type accelerator acceleratorWorksWhenHidden registerAccelerator icon enabled visible checked click submenu';

const MODIFIERS =
  /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/i;
const KEYS =
  /^([0-9A-Z]|F([1-9]|1\d|2[0-4])|[)!@#$%^&*(:;=<,_>.?/~`{[|\\}\]"'+-]|Plus|Space|Tab|Capslock|Numlock|Scrolllock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|num\d|numdec|numadd|numsub|nummult|numdiv)$/i;

/** @param {string} accelerator */
function checkAccelerator(accelerator) {
  const parts = accelerator.split('+');
  const key = parts.pop() ?? '';
  if (!KEYS.test(key) || !parts.every((part) => MODIFIERS.test(part)))
    throw new Error(`conversion failure from ${accelerator}: not an accelerator`);
}

/**
 * `Menu` and `MenuItem` of Electron: what the program built, to be looked at and clicked by a test.
 *
 * @param {{ quit: () => void, focusedWindow: () => { close: () => void } | undefined }} program
 */
export function createMenus({ quit, focusedWindow }) {
  /** @type {Menu | null} */
  let applicationMenu = null;

  class MenuItem {
    /** @param {Record<string, any>} options Electron's `MenuItemConstructorOptions` */
    constructor(options) {
      checkOptions('MenuItem option', options, ITEM_OPTIONS.split(' '));
      if (options['accelerator']) checkAccelerator(options['accelerator']);
      this.id = options['id'];
      this.role = options['role'];
      this.type = options['type'] ?? (options['submenu'] ? 'submenu' : 'normal');
      this.label = options['label'] ?? '';
      this.sublabel = options['sublabel'] ?? '';
      this.accelerator = options['accelerator'];
      this.enabled = options['enabled'] ?? true;
      this.visible = options['visible'] ?? true;
      this.checked = options['checked'] ?? false;
      /** @type {Menu | null} */
      this.submenu = Array.isArray(options['submenu'])
        ? Menu.buildFromTemplate(options['submenu'])
        : (options['submenu'] ?? null);
      /** What choosing the item does. */
      this.click = () => {
        if (this.type === 'checkbox') this.checked = !this.checked;
        const window = focusedWindow();
        if (options['click']) options['click'](this, window, {});
        else if (this.role === 'quit') quit();
        else if (this.role === 'close') window?.close();
      };
    }
  }

  class Menu {
    /** @type {MenuItem[]} */
    items = [];
    /** @param {MenuItem} item */
    append(item) {
      this.items.push(item);
    }
    /** @param {string} id @returns {MenuItem | null} */
    getMenuItemById(id) {
      for (const item of this.items) {
        if (item.id === id) return item;
        const inside = item.submenu?.getMenuItemById(id);
        if (inside) return inside;
      }
      return null;
    }
    popup() {}
    closePopup() {}
    /** @param {(Record<string, any> | MenuItem)[]} template */
    static buildFromTemplate(template) {
      const menu = new Menu();
      for (const entry of template)
        menu.append(entry instanceof MenuItem ? entry : known('MenuItem', new MenuItem(entry)));
      return known('Menu', menu);
    }
    /** @param {Menu | null} menu */
    static setApplicationMenu(menu) {
      applicationMenu = menu;
    }
    static getApplicationMenu() {
      return applicationMenu;
    }
  }
  return { Menu: known('Menu', Menu), MenuItem };
}
