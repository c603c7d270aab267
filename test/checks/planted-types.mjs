import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './run-tool.mjs';

/** Lines that must not compile beside `shared/`, which runs anywhere. A library may not smuggle the types in either. */
const PLANTED = [
  'process.cwd();',
  "Buffer.from('');",
  'document.title;',
  "window.alert('');",
  "new URL('https://example.com');",
  "import 'node:fs';",
  'setTimeout(() => {}, 1);',
];

/**
 * Compiles `shared/` with a file that breaks its rule on every line, and expects an error for each line and none
 * elsewhere: this is how `shared/` is compiled here, once.
 *
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function checkPlanted() {
  const project = process.cwd();
  mkdirSync(path.join(project, 'node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(project, 'node_modules/.cache/planted-'));
  try {
    writeFileSync(path.join(folder, 'planted.ts'), `${PLANTED.join('\n')}\n`);
    const config = {
      extends: path.join(project, 'tsconfig.shared.json'),
      include: [path.join(project, 'shared'), './planted.ts'],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { output } = await runTool(['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false']);
    const caught = new Set([...output.matchAll(/planted\.ts\((\d+),/g)].map((match) => Number(match[1])));
    const errors = output.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const elsewhere = errors.filter((line) => !line.includes('planted.ts('));
    const missed = PLANTED.filter((_line, index) => !caught.has(index + 1));
    return {
      ok: missed.length === 0 && elsewhere.length === 0,
      output: [
        ...(missed.length > 0 ? ['No error for what exists only in Node or in a page, beside shared/:'] : []),
        ...missed.map((line) => `  ${line}`),
        ...elsewhere,
      ].join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
