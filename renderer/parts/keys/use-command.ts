import { useEffectEvent, useLayoutEffect } from 'react';
import type { CommandId } from '#shared/commands/registry';
import { addHandler, type CommandHandler } from './command-bus';

/**
 * Answers to a command while the component is shown.
 *
 * @param enabled false: it does not answer. A function: whether there is anything to do now, where that turns with
 *   the focus; the handler is called all the same, and returns false where there was not.
 */
export function useCommand(
  id: CommandId,
  handler: CommandHandler,
  enabled: boolean | (() => boolean) = true,
): void {
  const run = useEffectEvent(handler);
  const can = useEffectEvent(() => (typeof enabled === 'function' ? enabled() : enabled));
  const answers = enabled !== false;
  // In the same breath as the screen is drawn and given the focus: no key can fall in between.
  useLayoutEffect(
    () =>
      answers
        ? addHandler(
            id,
            () => run(),
            () => can(),
          )
        : undefined,
    [id, answers],
  );
}
