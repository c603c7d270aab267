import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedName } from '../../../renderer/platform/browser-room';
import { followConsole } from '../../../renderer/platform/room-window';

let heard: unknown[] = [];
let taken: unknown[] = [];
let closed = 0;
const channels: BroadcastChannel[] = [];
const leave = new Map<string, (event: unknown) => void>();

/** The room's window with an address, in the browser or with what Electron's preload script puts on it. */
function openWindow(search: string, bridge?: object): ReturnType<typeof followConsole> {
  vi.stubGlobal('window', {
    location: { search },
    screen: { width: 1920, height: 1080 },
    addEventListener: (type: string, listener: (event: unknown) => void) => leave.set(type, listener),
    close: () => {
      closed += 1;
    },
    ...(bridge === undefined ? {} : { debriefRoom: bridge }),
  });
  return followConsole((picture) => taken.push(picture));
}

function consoleOn(feed: string): BroadcastChannel {
  const channel = new BroadcastChannel(feedName(feed));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => void heard.push(data);
  channels.push(channel);
  return channel;
}

const wait = setTimeout; // the real one
const settle = () => new Promise((resolve) => wait(resolve, 30));

beforeEach(() => {
  [heard, taken, closed] = [[], [], 0];
  leave.clear();
});
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

describe('the window of the room view', () => {
  it('says that it is there, when asked as well, and that it goes', async () => {
    const channel = consoleOn('a');
    expect(openWindow('?feed=a')).toEqual({ staysAwake: true, display: '1920x1080' });
    channel.postMessage({ kind: 'who' });
    await settle();
    leave.get('pagehide')?.({});
    leave.get('pageshow')?.({ persisted: false });
    await settle();
    expect(heard).toEqual([{ kind: 'here' }, { kind: 'here' }, { kind: 'gone' }]);
    leave.get('pageshow')?.({ persisted: true });
    await settle();
    expect(heard.at(-1)).toEqual({ kind: 'here' });
  });

  it('takes pictures from its own console alone, and closes when told', async () => {
    openWindow('?feed=b');
    const [mine, other] = [consoleOn('b'), consoleOn('c')];
    other.postMessage({ kind: 'picture', picture: null });
    other.postMessage({ kind: 'close' });
    mine.postMessage({ kind: 'picture', picture: { title: 'Not a picture' } });
    mine.postMessage('picture');
    await settle();
    expect([taken, closed]).toEqual([[], 0]);
    mine.postMessage({ kind: 'picture', picture: null });
    mine.postMessage({ kind: 'close' });
    await settle();
    expect([taken, closed]).toEqual([[null], 1]);
  });

  it('shows nothing any more once its console is closed, and goes on where that was loaded anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    openWindow('?feed=d');
    const channel = consoleOn('d');
    channel.postMessage({ kind: 'leaving' });
    await settle();
    vi.advanceTimersByTime(4_000);
    channel.postMessage({ kind: 'picture', picture: null });
    await settle();
    vi.advanceTimersByTime(9_000);
    expect(taken).toEqual([null]); // the picture itself
    channel.postMessage({ kind: 'leaving' });
    await settle();
    expect(taken).toHaveLength(1);
    vi.advanceTimersByTime(5_000);
    expect(taken).toEqual([null, null]);
    vi.useRealTimers();
  });

  it('is told by the preload script in Electron, which keeps the screen awake itself', () => {
    let tell: (picture: unknown) => void = () => undefined;
    const onPicture = (take: typeof tell) => {
      tell = take;
    };
    expect(openWindow('?display=Wall%201920x1080', { onPicture })).toEqual({
      staysAwake: false,
      display: 'Wall 1920x1080',
    });
    tell({ title: 'Not a picture' });
    tell(null);
    expect([taken, leave.size]).toEqual([[null], 0]);
  });
});
