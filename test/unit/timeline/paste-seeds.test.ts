import { describe, expect, it } from 'vitest';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import { isoDate } from '#shared/domain/units';

const iso = (ms: number) => new Date(ms).toISOString().replace(/:00\.000Z$|\.000Z$/, '');

/** What of a whole document was understood and doubted; the rest of it is no timeline. */
function read(text: string) {
  const paste = parsePaste(text, { day: isoDate('2026-03-10') });
  return {
    understood: paste.understood.map(
      ({ at, approximate, text: said }) => `${iso(at)}${approximate ? ' ~' : ''} ${said}`,
    ),
    doubtful: paste.doubtful.map(({ text: said, why }) => `${said}: ${why}`),
    ...paste.assumed,
  };
}

describe('documents as people write them', () => {
  it('dashes behind the time, below a document with its own date', () => {
    const text = `Incident report: uploads refused
Date: 17 March 2026
Duration: 47 minutes (14:23 – 15:10 UTC)
Impact: uploads

Timeline (all times in UTC):
14:23 — Probe outside the network fails
14:24 — A second probe fails; somebody is paged
15:10 — Uploads work again

Root cause
Why? A release at 14:15 kept its files open`;
    expect(read(text)).toEqual({
      understood: [
        '2026-03-17T14:23 Probe outside the network fails',
        '2026-03-17T14:24 A second probe fails; somebody is paged',
        '2026-03-17T15:10 Uploads work again',
      ],
      doubtful: [],
      day: false,
      zone: false,
    });
  });

  it('a table whose header names the zone, between numbered sections', () => {
    const text = `2. Timeline
Key events in their order.
| Time (UTC) | Event |
|---|---|
| 14:00 | Reads slow down (p95 > 5s) |
| 14:05 | On-call takes the page |
3. Root Cause Analysis
The pool ran dry at 14:02.`;
    expect(read(text)).toEqual({
      understood: ['2026-03-10T14:00 Reads slow down (p95 > 5s)', '2026-03-10T14:05 On-call takes the page'],
      doubtful: [],
      day: true,
      zone: false,
    });
  });

  it('bullets with a hyphen on both sides of the time', () => {
    const text = `Timeline
- 14:18 - Open files rise (on a graph that nobody is paged by)
- 14:23 - First 503. The page goes out.
- 14:46 - All is well. Status page says "Resolved."

Contributing factors
- No limit on open files`;
    expect(read(text)).toEqual({
      understood: [
        '2026-03-10T14:18 Open files rise (on a graph that nobody is paged by)',
        '2026-03-10T14:23 First 503. The page goes out.',
        '2026-03-10T14:46 All is well. Status page says "Resolved."',
      ],
      doubtful: [],
      day: true,
      zone: true,
    });
  });

  it('brackets around the time, filled in and still to be filled in', () => {
    const text = `Section 2: Timeline
[14:23] — First page
[14:40] — First idea (which was wrong)
[HH:MM] — Repaired`;
    expect(read(text)).toEqual({
      understood: ['2026-03-10T14:23 First page', '2026-03-10T14:40 First idea (which was wrong)'],
      doubtful: ['Repaired: The time is still to be filled in.'],
      day: true,
      zone: true,
    });
  });

  it('brackets with a zone, behind indented bullets', () => {
    const text = `Timeline:

  • [14:23 UTC] - First page
  • [14:40 UTC] - Release taken back
  • [HH:MM UTC] - [Event description]

Root Cause: [still open]`;
    expect(read(text)).toEqual({
      understood: ['2026-03-10T14:23 First page', '2026-03-10T14:40 Release taken back'],
      doubtful: ['[Event description]: The time is still to be filled in.'],
      day: true,
      zone: false,
    });
  });
});

describe('every variant of a time', () => {
  it.each([
    ['14:23 - x', '2026-03-10T14:23 x'],
    ['14:23 – x', '2026-03-10T14:23 x'],
    ['14:23: x', '2026-03-10T14:23 x'],
    ['14:23\tx', '2026-03-10T14:23 x'],
    ['14:23, x', '2026-03-10T14:23 x'],
    ['14:23:05 x', '2026-03-10T14:23:05 x'],
    ['14:23Z x', '2026-03-10T14:23 x'],
    ['2:23 PM x', '2026-03-10T14:23 x'],
    ['2:23:05 PM: x', '2026-03-10T14:23:05 x'],
    ['~14:03 x', '2026-03-10T14:03 ~ x'],
    ['about 2pm x', '2026-03-10T14:00 ~ x'],
    ['around 14:03 UTC: x', '2026-03-10T14:03 ~ x'],
    ['14:23–15:10 x', '2026-03-10T14:23 x (until 15:10)'],
    ['[14:23 – 15:10 UTC] x', '2026-03-10T14:23 x (until 15:10 UTC)'],
    ['~14:23–15:10 x', '2026-03-10T14:23 ~ x (until 15:10)'],
    ['14:05 UTC — 10 AM]x', '2026-03-10T14:05 10 AM]x'],
    ['2026-03-17 14:23 x', '2026-03-17T14:23 x'],
    ['2026-03-17T14:23:05+02:00 x', '2026-03-17T12:23:05 x'],
    ['17-03-2026 14:23 x', '2026-03-17T14:23 x'],
    ['Mar 17, 2026 @ 14:23:05.120 x', '2026-03-17T14:23:05 x'],
    ['2026-03-17\n14:23 x', '2026-03-17T14:23 x'],
    ['1900-01-01\n\n14:23 x', '1900-01-01T14:23 x'],
    ['14:23 start\nT+5 x', '2026-03-10T14:28 ~ x'],
  ])('%j', (text, expected) => {
    const { understood, doubtful } = read(text);
    expect([understood.at(-1), doubtful]).toEqual([expected, []]);
  });

  it('keeps the order of equal minutes', () => {
    expect(read('14:23 b\n14:23 a\n14:23 c').understood).toEqual([
      '2026-03-10T14:23 b',
      '2026-03-10T14:23 a',
      '2026-03-10T14:23 c',
    ]);
  });
});
