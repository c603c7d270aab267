import type { Locator, Page } from '@playwright/test';
import { MINUTE_MS } from '../../../shared/domain/units';
import { expect } from './expect';
import { openNewIncident } from './incident';
import { focused, region } from './places';
import { changeStored, stored } from './stored';

export const clock = (page: Page): Locator => page.getByRole('timer');
export const budget = (page: Page): Locator => region(page, 'Meeting budget');
/** What is asked when a stage has used its time. */
export const timeIsUp = (page: Page): Locator => region(page, 'Time is up');

/** Opens the meeting of a new incident, which has not started. */
export async function openMeeting(page: Page): Promise<void> {
  await openNewIncident(page, 'Letters pile up');
  await page.keyboard.press('F3');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
}

/** Opens the meeting of a new incident and starts it: the clock runs, at the opening. */
export async function startMeeting(page: Page): Promise<void> {
  await openMeeting(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

/** Starts the meeting of a new incident and goes on to its timeline; the caret is in the next line. */
export async function startAtTimeline(page: Page): Promise<void> {
  await startMeeting(page);
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:5\d)left of 20$/);
  await expect(focused(page)).toHaveAccessibleName('Next event');
}

/** Lets minutes of the meeting pass: what has happened to the clock is stored, and moves back. */
export async function letPass(page: Page, minutes: number): Promise<void> {
  const meeting = (await stored(page, 'meetings')).at(-1);
  const log = meeting?.log.map((event) => ({ ...event, at: event.at - minutes * MINUTE_MS }));
  await changeStored(page, 'meetings', meeting?.id ?? '', { log } as object); // the moments keep their unit
  await page.reload();
  await expect(clock(page)).toBeVisible();
  await expect(focused(page)).toHaveCount(1); // the capture has taken it
}
