import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Rules that no import shows, so that the dependency check cannot see them.
 *
 * @typedef {{ name: string, why: string, files: RegExp, except?: RegExp, pattern: RegExp }} TextRule
 */

const HEX = '#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})';
const FUNCTIONS = '(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(';
const NAMES = 'white|black|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|navy|teal';

/** @type {readonly TextRule[]} */
export const TEXT_RULES = [
  {
    name: 'bridge-in-platform',
    why: 'the bridge of Electron is used in renderer/platform and nowhere else',
    files: /^(shared|renderer)\/.*\.tsx?$/,
    except: /^renderer\/platform\//,
    pattern: /\b(?:window|globalThis|self)(?:\.debrief\b|\[['"`]debrief['"`]\])/g,
  },
  {
    name: 'ipc-in-registrar',
    why: 'ipcMain is named in electron/main/ipc and nowhere else',
    files: /^(shared|electron|renderer)\/.*\.(tsx?|mjs)$/,
    except: /^electron\/main\/ipc\//,
    pattern: /\bipcMain\b/g,
  },
  {
    name: 'room-asks-nothing',
    why: 'the room view is told what to show: its preload script listens on one channel and sends nothing',
    files: /^electron\/preload\/room\.ts$/,
    pattern: /\bipcRenderer\b(?!\.on\(ROOM_PICTURE,|,? ?(?:\w+ )?\} from)/g,
  },
  {
    name: 'colours-in-tokens',
    why: 'colours stand in renderer/styles/tokens.css and nowhere else (styles)',
    files: /^renderer\/.*\.css$/,
    except: /^renderer\/styles\/tokens\.css$/,
    pattern: new RegExp(
      `${HEX}\\b|\\b${FUNCTIONS}|(?<=:[^;{}]*)(?<![\\w-])(?:${NAMES})(?![\\w-])(?=[^{}]*[;}])`,
      'gi',
    ),
  },
  {
    name: 'colours-in-tokens-only',
    why: 'colours stand in renderer/styles/tokens.css and nowhere else (components)',
    files: /^renderer\/.*\.tsx?$/,
    pattern: new RegExp(`(?<=['"\`\\s:])${HEX}(?=['"\`\\s;])|\\b(?:rgba?|hsla?|oklch)\\(`, 'gi'),
  },
  {
    name: 'no-markup-from-strings',
    why: 'markup comes from elements, never from strings',
    files: /^(shared|renderer)\/.*\.tsx?$/,
    pattern:
      /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b|\bnew Function\b|\beval\(/g,
  },
];

/**
 * @param {readonly { path: string, text: string }[]} files paths from the project's folder, with `/`
 * @param {TextRule} rule
 * @returns {string[]} `path:line: what was found`
 */
export function findViolations(files, { files: applies, except, pattern }) {
  return files
    .filter((file) => applies.test(file.path) && !except?.test(file.path))
    .flatMap((file) => {
      const code = withoutComments(file.text);
      return [...code.matchAll(pattern)].map(
        (match) => `${file.path}:${code.slice(0, match.index).split('\n').length}: ${match[0]}`,
      );
    });
}

/** Comments become blanks, so that lines keep their numbers. @param {string} text */
function withoutComments(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '');
}

/** @param {string} project @returns {{ path: string, text: string }[]} */
export function readSources(project) {
  return ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { path: path.relative(project, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
      }),
  );
}
