import type { Page } from '@playwright/test';
import type { Stage } from '../../../shared/domain/agenda/types';
import { MINUTE_MS } from '../../../shared/domain/units';
import { expect } from './expect';
import { focused } from './places';
import { stored } from './stored';

/** The usual hour, with the share of its lines that is captured in each stage. */
const HOUR: readonly { readonly stage: Stage; readonly minutes: number; readonly share: number }[] = [
  { stage: 'opening', minutes: 3, share: 0 },
  { stage: 'timeline', minutes: 20, share: 1 / 3 },
  { stage: 'factors', minutes: 15, share: 1 / 5 },
  { stage: 'went_well', minutes: 5, share: 2 / 15 },
  { stage: 'actions', minutes: 20, share: 1 / 3 },
  { stage: 'closing', minutes: 3, share: 0 },
];

interface Capture {
  readonly list: 'events' | 'factors' | 'notes' | 'actions';
  /** Accessible name of the line that is typed. */
  readonly line: string;
}

const CAPTURES: Readonly<Partial<Record<Stage, Capture>>> = {
  timeline: { list: 'events', line: 'Next event' },
  factors: { list: 'factors', line: 'Next contributing factor' },
  went_well: { list: 'notes', line: 'Next line of what went well' },
  actions: { list: 'actions', line: 'Next action' },
};

/** Said by both windows: a stage that has begun its last second shows it. */
const WITHIN_S = 1;

export interface HourOptions {
  /** Where people type; its meeting has not started. */
  readonly page: Page;
  readonly room: Page;
  readonly lines: number;
  /** Lets time pass, by both clocks of the computer; milliseconds. */
  readonly pass: (length: number) => Promise<void>;
  /** What the wall clock of the program shows; epoch milliseconds. */
  readonly now: () => Promise<number>;
  /** Called after each line, with the minutes since the start. */
  readonly onLine?: (minute: number) => Promise<void>;
}

/**
 * Holds the hour from its start to its last minute: every line is typed and kept, and after each both windows are asked for
 * the time. Fails where a window is more than a second off, and where a line is not stored as it was typed, in its place.
 *
 * @returns how far the windows were off, in seconds, each time
 */
export async function holdHour({ page, room, lines, pass, now, onLine }: HourOptions): Promise<number[]> {
  const off: number[] = [];
  const typed: Record<string, string[]> = {};
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const started = await beganAt(page);
  for (const { stage, minutes, share } of HOUR) {
    if (stage !== 'opening') await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await stored(page, 'meetings'))[0]?.log.length).toBeGreaterThan(0);
    const began = await enter(page, stage);
    const list = CAPTURES[stage]?.list;
    const count = Math.round(lines * share);
    const steps = Math.max(1, count);
    for (let line = 1; line <= steps; line += 1) {
      await pass(
        Math.floor((minutes * MINUTE_MS) / steps) -
          Math.max(0, (await now()) - began - ((line - 1) * minutes * MINUTE_MS) / steps),
      );
      if (list !== undefined) {
        const text = `Line ${line} of ${stage.replace('_', ' ')}`;
        typed[list] = [...(typed[list] ?? []), text];
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await stored(page, list)).length).toBe(line);
      }
      for (const window of [page, room]) off.push(await distance(window, now, began, minutes));
      await onLine?.(((await now()) - started) / MINUTE_MS);
    }
  }
  for (const [list, texts] of Object.entries(typed)) {
    const rows = await stored(page, list as 'events'); // safe: the names above
    const inOrder = rows.sort((a, b) => a.order - b.order).map(({ text }) => text);
    expect([list, inOrder]).toEqual([list, texts]);
  }
  return off;
}

async function beganAt(page: Page): Promise<number> {
  const [meeting] = await stored(page, 'meetings');
  return meeting?.log.findLast(({ kind }) => kind === 'moved' || kind === 'started')?.at ?? 0;
}

/** Waits until the clock stands at a stage. @returns since when */
async function enter(page: Page, stage: Stage): Promise<number> {
  const reached = async () => {
    const [meeting] = await stored(page, 'meetings');
    const last = meeting?.log.findLast(({ kind }) => kind === 'moved');
    return last?.kind === 'moved' ? last.to : 'opening';
  };
  await expect.poll(reached).toBe(stage);
  await expect(page.getByRole('timer')).toBeVisible();
  const line = CAPTURES[stage]?.line;
  if (line !== undefined) await expect(focused(page)).toHaveAccessibleName(line);
  return beganAt(page);
}

/** How far what a window shows is from what has to be left; waits until it is near, or fails. */
async function distance(
  window: Page,
  now: () => Promise<number>,
  began: number,
  minutes: number,
): Promise<number> {
  let found = Number.POSITIVE_INFINITY;
  await expect
    .poll(async () => {
      const shown = secondsShown((await window.getByRole('timer').textContent()) ?? '');
      const left = (began + minutes * MINUTE_MS - (await now())) / 1000;
      found = Math.abs(shown - Math.ceil(left));
      return found;
    })
    .toBeLessThanOrEqual(WITHIN_S);
  return found;
}

function secondsShown(text: string): number {
  const [, over = '', minutes = '', seconds = ''] = /(\+?)(\d+):(\d\d)/.exec(text) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * (over === '+' ? -1 : 1);
}
