import { parseArgs } from 'node:util';

/**
 * @typedef {object} StartOptions
 * @property {boolean} development hot reload instead of the built program
 * @property {boolean} browser the browser edition although Electron may be there
 * @property {boolean} open whether to open the system's browser
 * @property {number | null} port of the browser edition; null means the usual one
 */

const USAGE = 'Known options: --browser, --no-open, --port <number>.';

/**
 * @param {readonly string[]} args what follows `npm start --`
 * @param {string} nodeVersion such as `20.19.0`
 * @returns {StartOptions | { problem: string }}
 */
export function readOptions(args, nodeVersion) {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return { problem: `Debrief needs Node.js 20.19 or later to start; this is ${nodeVersion}.` };
  }
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        dev: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    }));
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : error}\n${USAGE}` };
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    return { problem: `“${values.port}” is not a port. ${USAGE}` };
  }
  return { development: values.dev, browser: values.browser, open: !values['no-open'], port };
}
