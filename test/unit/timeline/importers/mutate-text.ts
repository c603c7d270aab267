import { createRequire } from 'node:module';
import { hostileText } from './hostile-values';
import type { Change } from './mutate-json';

interface Papa {
  parse(text: string): { readonly data: string[][]; readonly meta: { readonly delimiter: string } };
  unparse(rows: readonly string[][], options: { readonly delimiter: string }): string;
}

/** Safe: these two functions of Papa Parse 5. The program declares the one that it uses itself. */
const papa: Papa = createRequire(import.meta.url)('papaparse');

/** Changes bytes as a broken disk or a broken program would. */
export function mutateBytes(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((now: Uint8Array, [kind, place, choice]) => {
    const at = place % (now.length + 1);
    const length = choice % 64;
    const head = now.subarray(0, at);
    const part = now.subarray(at, at + length);
    switch (kind % 6) {
      case 0:
        return join(head, Uint8Array.of((now[at] ?? 0) ^ (1 << (choice % 8))), now.subarray(at + 1));
      case 1:
        return head;
      case 2:
        return join(head, now.subarray(at + length));
      case 3:
        return join(head, part, part, now.subarray(at + length));
      case 4:
        return join(head, new TextEncoder().encode(hostileText(choice)), now.subarray(at));
      default:
        return join(head, Uint8Array.of(choice % 256), now.subarray(at + 1));
    }
  }, bytes);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Changes lines and words of a text, which stays one. */
export function mutateLines(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [kind, place, choice]) => {
    const lines = now.split('\n');
    const at = place % lines.length;
    const line = lines[at] ?? '';
    const other = lines[choice % lines.length] ?? '';
    const words = line.split(' ');
    const word = choice % words.length;
    const changed: readonly string[][] = [
      [],
      [line, line],
      [words.with(word, hostileText(choice)).join(' ')],
      [words.toSpliced(word, 1).join(' ')],
      [`${line}${hostileText(choice)}`],
      [`${hostileText(choice)} ${line}`],
      [`${line}${other}`],
      [line.slice(0, choice % (line.length + 1))],
      [other],
      [hostileText(choice)],
    ];
    return lines.toSpliced(at, 1, ...(changed[kind % changed.length] ?? [line])).join('\n');
  }, text);
}

/** Changes cells and rows of a table; its quotes stay right. */
export function mutateTable(text: string, changes: readonly Change[]): string {
  const { data, meta } = papa.parse(text);
  const rows = changes.reduce((now: string[][], [kind, place, choice]) => {
    const at = place % Math.max(1, now.length);
    const row = now[at] ?? [];
    if (row.length === 0) return now.toSpliced(at, 1, [hostileText(choice)]);
    const column = choice % row.length;
    const changed: readonly string[][][] = [
      [row.with(column, hostileText(choice))],
      [row.toSpliced(column, 1)],
      [row.toSpliced(column, 0, hostileText(choice))],
      [row.toReversed()],
      [row, row],
      [],
      [now[choice % now.length] ?? []],
    ];
    return now.toSpliced(at, 1, ...(changed[kind % changed.length] ?? [row]));
  }, data);
  return papa.unparse(rows, { delimiter: meta.delimiter || ',' });
}
