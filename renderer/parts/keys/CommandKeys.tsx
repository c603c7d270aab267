import type { CommandId } from '#shared/commands/registry';
import { Keys } from '../../ui/Keys';
import { keysOf } from './match-keys';

/** The keys of a command, as this computer has them. */
export function CommandKeys({ of }: { of: CommandId }) {
  return <Keys keys={keysOf(of)} />;
}
