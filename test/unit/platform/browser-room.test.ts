import { afterEach, describe, expect, it } from 'vitest';
import type { RoomState } from '#shared/ipc/contract';
import { createBrowserRoom, feedName, type RoomOpener } from '../../../renderer/platform/browser-room';

const channels: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

let tabs = 0;

/** A tab with what the room view needs of it, and the other end of the channel. */
function tab(changes: Partial<RoomOpener> = {}) {
  tabs += 1;
  const kept = new Map([['debrief-room', `tab-${tabs}`]]);
  const opened: string[] = [];
  const room = createBrowserRoom({
    screen: {},
    sessionStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    open: (address) => {
      opened.push(address);
      return { focus: () => {} };
    },
    ...changes,
  });
  const wall = new BroadcastChannel(feedName(`tab-${tabs}`));
  channels.push(wall);
  const heard: unknown[] = [];
  wall.onmessage = ({ data }: MessageEvent<unknown>) => void heard.push(data);
  const states: RoomState[] = [];
  room.onState((state) => states.push(state));
  return { room, wall, heard, opened, states, address: `room.html?feed=tab-${tabs}` };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the room view of the browser edition', () => {
  it('is a pop-up; over the page where there is no other display, which Chromium alone tells', async () => {
    const { room, opened, address } = tab();
    expect(await room.open('display')).toEqual({ kind: 'no-display' });
    expect(await room.open('window')).toEqual({ kind: 'opened' });
    const wide = tab({ screen: { isExtended: true } });
    expect(await wide.room.open('display')).toEqual({ kind: 'opened' });
    expect([opened, wide.opened]).toEqual([[address], [wide.address]]);
  });

  it('comes to the front where it is open already', async () => {
    let focused = 0;
    const { room } = tab({
      open: () => ({
        focus: () => {
          focused += 1;
        },
      }),
    });
    await room.open('window');
    await room.open('window');
    expect(focused).toBe(2);
  });

  it('says that it leaves when its page is loaded anew or closed', async () => {
    let leave = () => {};
    const { heard } = tab({
      addEventListener: (_type, listener) => {
        leave = listener;
      },
    });
    leave();
    await settle();
    expect(heard.at(-1)).toEqual({ kind: 'leaving' });
  });

  it('tells nobody who has stopped to listen', async () => {
    const { room, wall } = tab();
    const heardLater: RoomState[] = [];
    const stop = room.onState((state) => heardLater.push(state));
    stop();
    wall.postMessage({ kind: 'here' });
    await settle();
    expect(heardLater).toEqual([]);
  });

  it('says so where the browser opens none', async () => {
    const { room } = tab({ open: () => null });
    expect(await room.open('window')).toMatchObject({ kind: 'failed', code: 'blocked' });
  });

  it('is told the last picture when it comes, also after a reload, and nothing before', async () => {
    const { room, wall, heard, states } = tab();
    room.show(null);
    await settle();
    expect(heard.filter((talk) => JSON.stringify(talk).includes('picture'))).toEqual([]);
    for (const kind of ['here', 'gone', 'here']) wall.postMessage({ kind });
    await settle();
    expect(states).toEqual([
      { kind: 'open', where: 'window' },
      { kind: 'closed', lost: false },
      { kind: 'open', where: 'window' },
    ]);
    expect(heard.filter((talk) => JSON.stringify(talk).includes('picture'))).toEqual([
      { kind: 'picture', picture: null },
      { kind: 'picture', picture: null },
    ]);
    room.close();
    await settle();
    expect(heard.at(-1)).toEqual({ kind: 'close' });
  });

  it('passes over what nobody of ours says', async () => {
    const { wall, states } = tab();
    for (const talk of [null, 'here', { kind: 'here', more: 1 }, { kind: 'open' }, []])
      wall.postMessage(talk);
    await settle();
    expect(states).toEqual([]);
  });
});
