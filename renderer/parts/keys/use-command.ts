import { useEffect, useEffectEvent } from 'react';
import type { CommandId } from '#shared/commands/registry';
import { addHandler, type CommandHandler } from './command-bus';

/** Answers to a command while the component is shown and `enabled`. */
export function useCommand(id: CommandId, handler: CommandHandler, enabled = true): void {
  const run = useEffectEvent(handler);
  useEffect(() => (enabled ? addHandler(id, () => run()) : undefined), [id, enabled]);
}
