import { useEffectEvent, useLayoutEffect } from 'react';
import type { CommandId } from '#shared/commands/registry';
import { addHandler, type CommandHandler } from './command-bus';

/** Answers to a command while the component is shown and `enabled`. */
export function useCommand(id: CommandId, handler: CommandHandler, enabled = true): void {
  const run = useEffectEvent(handler);
  // In the same breath as the screen is drawn and given the focus: no key can fall in between.
  useLayoutEffect(() => (enabled ? addHandler(id, () => run()) : undefined), [id, enabled]);
}
