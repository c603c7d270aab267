import type { SettingValue } from '../db';
import { type CommandContext, storeOnce } from '../write';
import type { Written } from '../written';

/** Not a step of undo. */
export function setSetting(
  context: CommandContext,
  key: string,
  value: SettingValue,
): Promise<Written<null>> {
  return storeOnce(context, { label: 'A setting' }, async () => {
    await context.db.settings.put({ key, value });
    return null;
  });
}
