import { useData } from '../../data/data-provider';
import { runCommand } from '../../parts/keys/command-bus';
import { type CapturedLine, lineAtFocus } from './line-at-focus';

/** For the button of a line: the focus goes on from a row that goes, and stays where it is in any other. */
export function useRemoveLine(): (line: CapturedLine) => void {
  const { commands } = useData();
  return ({ table, id }) => {
    if (lineAtFocus()?.id === id) runCommand('line.remove');
    else void commands.removeRow(table, id);
  };
}
