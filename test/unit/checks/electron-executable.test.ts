import { describe, expect, it } from 'vitest';
import { chooseElectron } from '../../checks/electron-executable.mjs';

describe('which Electron the end-to-end tests run', () => {
  it.each([
    ['the real one where a window can be shown', { platform: 'linux', env: { DISPLAY: ':0' } }, false, ''],
    ['the real one on a Mac', { platform: 'darwin', env: {} }, false, ''],
    [
      'the stand-in without a display',
      { platform: 'linux', env: {} },
      true,
      'the real binary has no display here',
    ],
    [
      'the stand-in without the binary',
      { platform: 'linux', env: { DISPLAY: ':0' }, binary: null },
      true,
      'the real binary is not installed',
    ],
  ] as const)('%s', (_name, settings, isStandIn, reason) => {
    const chosen = chooseElectron({ binary: '/opt/electron', ...settings });
    expect({ ...chosen, executablePath: /stand-in/.test(chosen.executablePath) }).toEqual({
      executablePath: isStandIn,
      isStandIn,
      reason,
    });
  });
});
