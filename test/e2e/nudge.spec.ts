import type { Page } from '@playwright/test';
import {
  EMPTY_ACTION,
  EMPTY_EVENT,
  EMPTY_FACTOR,
  EMPTY_IMPACT,
  EMPTY_NOTE,
} from '../../shared/domain/incident/empty-rows';
import type { EpochMs } from '../../shared/domain/units';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { card, focused, text } from './harness/places';
import { changeStored, putStored, stored } from './harness/stored';

const BLAMING = 'Omar should have checked the limit';
const REWORDED = 'The limit went unchecked';

/** Fields of rows that were never given out by the program. */
const row = (id: string, incidentId: string) => ({
  id,
  incidentId,
  rev: 1,
  order: 1,
  createdAt: 0 as EpochMs,
  updatedAt: 0 as EpochMs,
});

/** An incident that has a row of every kind, with nothing missing in the rows. */
async function seedRows(page: Page, id: string): Promise<void> {
  const at = Date.UTC(2026, 2, 17, 10) as EpochMs;
  await putStored(page, 'events', [{ ...EMPTY_EVENT, ...row('e', id), at, text: 'Queue grows' }]);
  await putStored(page, 'impacts', [
    { ...EMPTY_IMPACT, ...row('i', id), metric: 'Letters', value: '14', note: 'late' },
  ]);
  await putStored(page, 'factors', [
    { ...EMPTY_FACTOR, ...row('f', id), number: 1, text: 'No limit', effect: 'worse' },
  ]);
  await putStored(page, 'actions', [
    { ...EMPTY_ACTION, ...row('a', id), number: 1, text: 'Set a limit', owner: 'Ada', priority: 'P1' },
  ]);
  await changeStored(page, 'incidents', id, { nextFactor: 2, nextAction: 2 });
}

const PLACES: readonly (readonly [screen: string, name: string])[] = [
  ['F2', 'Title'],
  ['F2', 'What happened, event at 10:00'],
  ['F2', 'Note of Letters'],
  ['F2', 'Summary'],
  ['F2', 'Root cause'],
  ['F2', 'What went wrong'],
  ['F2', 'Lessons learned'],
  ['F2', 'Follow-up'],
  ['Alt+2', 'Next event'],
  ['Alt+3', 'Contributing factor F1'],
  ['Alt+3', 'Next contributing factor'],
  ['Alt+4', 'Next line of what went well'],
  ['Alt+5', 'Action A1'],
  ['Alt+5', 'How we know that A1 is done'],
  ['Alt+5', 'Next action'],
];

test('a blaming phrase is flagged in every text while it is typed, and reworded on one key', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  const id = await openNewIncident(page);
  await seedRows(page, id);
  await page.reload();
  for (const [screen, name] of PLACES) {
    await test.step(name, async () => {
      if (screen.startsWith('Alt')) await keyboard.press('F3');
      await keyboard.press(screen);
      await text(page, name).focus();
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(BLAMING);
      await expect(text(page, name).locator('.cm-finding')).toHaveText(BLAMING);
      await keyboard.press('F8');
      await expect(card(page)).toContainText(/^Why.+Say instead.+Ask the room.+Use this wording/);

      await keyboard.press('Control+.');
      await expect(text(page, name)).toHaveText(REWORDED);
      await expect(card(page)).toBeHidden();
      await keyboard.press('Control+Z');
      await expect(text(page, name)).toHaveText(BLAMING);

      await keyboard.press('F8');
      await expect(card(page)).toBeVisible();
      await keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      await expect(text(page, name)).toHaveText(BLAMING);
      await expect(text(page, name)).toBeFocused();
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
    });
  }
});

test('F8 goes from one flagged phrase to the next, over all texts of a screen', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page);
  await keyboard.type(`${BLAMING}. Human error again`);
  await text(page, 'Lessons learned').focus();
  await keyboard.type(BLAMING);
  await text(page, 'Summary').focus();

  const order = ['Lessons learned', 'Title', 'Title', 'Lessons learned'];
  for (const name of order) {
    await keyboard.press('F8');
    await expect(text(page, name)).toBeFocused();
    await expect(card(page)).toBeVisible();
  }
  for (const name of ['Title', 'Title', 'Lessons learned']) {
    await keyboard.press('Shift+F8');
    await expect(text(page, name)).toBeFocused();
    await expect(card(page)).toBeVisible();
  }
});

/** What Review lists for an incident of which nothing is known, and where Enter on it leads. */
const NOTHING_KNOWN: readonly (readonly [item: string, screen: string, field: string | RegExp])[] = [
  ['Name it: Title', 'prepare', 'Title'],
  ['Set severity: Severity', 'prepare', 'Severity: Choose…'],
  ['Set day: Date', 'prepare', /^year, Date of the incident/],
  ['Name lead: Lead', 'prepare', 'Incident lead'],
  ['Add people: People', 'prepare', 'Add attendee'],
  ['Set time: Impact start', 'prepare', /^hour, Impact start/],
  ['Set time: Detected', 'prepare', /^hour, Detected/],
  ['Set time: Resolved', 'prepare', /^hour, Resolved/],
  ['Add impact: Impact', 'prepare', 'Add row'],
  ['Add action: Actions', 'meet', 'Next action'],
  ['Write it: Summary', 'review', 'Summary'],
  ['Write it: Root cause', 'review', 'Root cause'],
  ['Write it: Lessons learned', 'review', 'Lessons learned'],
  ['Set day: Follow-up', 'review', /^year, Follow-up date/],
  ['Name owner: Follow-up', 'review', 'Responsible for the follow-up'],
  ['Mark readers: Review', 'review', 'Reviewed by'],
];

/** The same for rows in which something is missing or flagged. */
const ROWS_WITH_GAPS: readonly (readonly [item: string, screen: string, field: string | RegExp])[] = [
  [`Go to: Title ${BLAMING}`, 'prepare', 'Title'],
  [`Go to: Root cause ${BLAMING}`, 'review', 'Root cause'],
  [`Go to: 10:00 ${BLAMING}`, 'prepare', 'What happened, event at 10:00'],
  [`Go to: Impact ${BLAMING}`, 'prepare', 'Note of Letters'],
  [`Go to: F1 ${BLAMING}`, 'meet', 'Contributing factor F1'],
  [`Go to: Well ${BLAMING}`, 'meet', 'What went well, line 1'],
  [`Go to: A1 ${BLAMING}`, 'meet', 'How we know that A1 is done'],
  ['Look at time: 09:50 Detected', 'prepare', /^hour, Time/],
  ['Say what happened: 09:50 Detected', 'prepare', 'What happened, event at 09:50'],
  ['Set time: No time Nobody knows when', 'prepare', /^hour, Time/],
  ['Add value: Impact Letters', 'prepare', 'Value of Letters'],
  ['Set effect: F1', 'meet', 'Effect of F1'],
  ['Add action: F1', 'meet', 'No action yet for F1: add one'],
  ['Say what: F2', 'meet', 'Contributing factor F2'],
  ['Say what: A1', 'meet', 'Action A1'],
  ['Name owner: A1', 'meet', 'Owner of A1'],
  ['Set date: A1', 'meet', /^year, Due date of A1/],
  ['Set priority: A1', 'meet', 'Priority of A1'],
  ['Mark readers: Review', 'review', /Ada Brook/],
];

async function expectPlaces(page: Page, places: typeof NOTHING_KNOWN): Promise<void> {
  for (const [item, screen, field] of places) {
    await test.step(item, async () => {
      await page.keyboard.press('F4');
      const button = page.getByRole('button', { name: new RegExp(`^${item}`) }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${screen}$`));
      await expect(focused(page)).toHaveAccessibleName(field);
    });
  }
}

test('everything that is left is one key from its place', async ({ debrief }) => {
  const { page } = debrief;
  const id = await openNewIncident(page);
  await page.keyboard.press('F4');
  await expect(page.getByRole('heading', { name: `${NOTHING_KNOWN.length} left to look at` })).toBeVisible();
  await expectPlaces(page, NOTHING_KNOWN);

  const at = (minute: number) => Date.UTC(2026, 2, 17, 9, minute) as EpochMs;
  await putStored(page, 'events', [
    { ...EMPTY_EVENT, ...row('e1', id), order: 2, at: at(60), text: BLAMING, milestone: 'impact_start' },
    { ...EMPTY_EVENT, ...row('e2', id), order: 1, at: at(50), milestone: 'detected' },
    { ...EMPTY_EVENT, ...row('e3', id), order: 3, text: 'Nobody knows when' },
  ]);
  await putStored(page, 'impacts', [{ ...EMPTY_IMPACT, ...row('i', id), metric: 'Letters', note: BLAMING }]);
  await putStored(page, 'factors', [
    { ...EMPTY_FACTOR, ...row('f1', id), number: 1, text: BLAMING },
    { ...EMPTY_FACTOR, ...row('f2', id), order: 2, number: 2 },
  ]);
  await putStored(page, 'notes', [{ ...EMPTY_NOTE, ...row('n', id), text: BLAMING }]);
  await putStored(page, 'actions', [{ ...EMPTY_ACTION, ...row('a', id), number: 1, outcome: BLAMING }]);
  await changeStored(page, 'incidents', id, {
    title: BLAMING,
    rootCause: BLAMING,
    attendees: [{ id: 'p', name: 'Ada Brook', role: '', reviewed: false }],
    nextFactor: 3,
    nextAction: 2,
  });
  await page.reload();
  await expectPlaces(page, ROWS_WITH_GAPS);
});

test('a wording is taken over from the review, and undone', async ({ debrief }) => {
  const { page } = debrief;
  await openNewIncident(page);
  await page.keyboard.type(BLAMING);
  await page.keyboard.press('F4');
  await expect(page.getByRole('region', { name: 'Wording' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(focused(page)).toHaveAccessibleName(`Go to: Title ${BLAMING}`);
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('article')).toContainText(REWORDED);
  await expect(page.getByRole('region', { name: 'Wording' })).toBeHidden();
  expect((await stored(page, 'incidents')).map(({ title }) => title)).toEqual([REWORDED]);
  await expect(focused(page)).toHaveAccessibleName(/^Set severity/);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('region', { name: 'Wording' })).toContainText(BLAMING);
  await page.keyboard.press('Shift+F8');
  await expect(focused(page)).toHaveAccessibleName(`Go to: Title ${BLAMING}`);
  await page.keyboard.press('Shift+F8');
  await expect(focused(page)).toHaveAccessibleName(/^Mark readers/);
});
