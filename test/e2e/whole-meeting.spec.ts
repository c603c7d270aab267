import type { Page } from '@playwright/test';
import type { Stage } from '../../shared/domain/agenda/types';
import { type Debrief, expect, test } from './harness/debrief';
import { openRoom } from './harness/room';
import { changeStored, stored } from './harness/stored';

const MINUTE_MS = 60_000;

const clock = (page: Page) => page.getByRole('timer');
const focused = (page: Page) => page.locator(':focus');
const timeIsUp = (page: Page) => page.getByRole('region', { name: 'Time is up' });

/** Lets minutes of the meeting pass: what has happened to the clock is stored, and moves back. */
async function letPass(page: Page, minutes: number): Promise<void> {
  const [meeting] = await stored(page, 'meetings');
  const log = meeting?.log.map((event) => ({ ...event, at: event.at - minutes * MINUTE_MS }));
  await changeStored(page, 'meetings', meeting?.id ?? '', { log } as object); // the moments keep their unit
  await page.reload();
  await expect(clock(page)).toBeVisible();
}

async function capture(page: Page, line: string, lines: readonly string[]): Promise<void> {
  for (const words of lines) {
    await expect(focused(page)).toHaveAccessibleName(line);
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(focused(page)).not.toContainText(words);
  }
}

/** Planned minutes of the stages of the run sheet. */
async function planned(page: Page): Promise<Record<string, number>> {
  const rows = await page
    .getByRole('complementary', { name: 'Clock and run sheet' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((row) => [
        row.querySelector('button')?.textContent,
        Number(row.querySelector('input')?.value),
      ]),
    );
  return Object.fromEntries(rows);
}

test('a whole meeting: four stages with overtime and another budget, before the eyes of the room', async ({
  debrief,
}) => {
  test.slow();
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);

  await test.step('it opens: who is here, and the clock starts', async () => {
    await capture(page, 'Somebody new', ['Noor Haddad', 'Kim Berg']);
    await expect(page.getByRole('region', { name: 'Who is here' })).toContainText('2 of 2 here');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();

  await test.step('the timeline runs over, and the actions pay', async () => {
    await keyboard.press('Control+Enter');
    await capture(page, 'Next event', ['09:10 Letters pile up', '09:40 The second lorry is sent']);
    await expect(room.locator('[aria-current="true"]')).toContainText('The second lorry is sent');
    await letPass(page, 20);
    await expect(timeIsUp(page)).toContainText('Timeline has used its 20 minutes.');
    await expect(clock(room)).toContainText('+0:');
    await keyboard.press('Alt+W');
    await expect(room.getByRole('heading', { name: '5 more minutes for timeline?' })).toBeVisible();
    await keyboard.press('Alt+Y');
    await expect(focused(page)).toHaveAccessibleName(/^0 the end/);
    await keyboard.press('3');
    await expect(timeIsUp(page)).toHaveCount(0);
    await expect(room.getByRole('heading', { name: '5 more minutes for timeline?' })).toHaveCount(0);
    await expect.poll(() => planned(page)).toMatchObject({ Timeline: 25, Factors: 15, Actions: 15 });
    await capture(page, 'Next event', ['10:05 The hall is empty again']);
  });

  await test.step('what leads away is parked, and the factors get another budget', async () => {
    await expect(focused(page)).toHaveAccessibleName('Next event');
    await keyboard.type('Who writes to the customers');
    await keyboard.press('Alt+O');
    await expect(focused(page)).not.toContainText('Who writes');
    await keyboard.press('Control+Enter');
    await capture(page, 'Next contributing factor', [
      'The hall has room for one lorry',
      'Nobody is told of a full hall',
    ]);
    await keyboard.press('Alt+Shift+P');
    await expect(focused(page)).toHaveText('Factors');
    await keyboard.press('Alt+Shift+ArrowLeft');
    await keyboard.press('Alt+Shift+ArrowLeft');
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+Shift+ArrowRight');
    await expect.poll(() => planned(page)).toMatchObject({ Factors: 13, 'Went well': 6 });
    await letPass(page, 13);
    await expect(timeIsUp(page)).toContainText('Factors has used its 13 minutes.');
    await keyboard.press('Control+Enter');
    await expect(clock(page)).toHaveAccessibleName('Went well: time left');
    await expect(timeIsUp(page)).toHaveCount(0);
  });

  await test.step('what went well is done early, and the actions get the rest', async () => {
    await capture(page, 'Next line of what went well', ['The drivers were told at once']);
    await letPass(page, 2);
    await keyboard.press('Alt+Shift+D');
    await expect(clock(page)).toHaveAccessibleName('Actions: time left');
    await expect(clock(page)).toHaveText(/^Actions1[89]:\d\dleft of 19$/);
  });

  await test.step('actions answer factors, run over, and the end pays', async () => {
    await capture(page, 'Next action', ['Say aloud when the hall is full @noor due 30 Apr P1 F2']);
    await expect(page.getByRole('combobox', { name: 'Owner of A1' })).toHaveValue('Noor Haddad');
    await letPass(page, 20);
    await expect(timeIsUp(page)).toBeVisible();
    await keyboard.press('Alt+Y');
    await expect(focused(page)).toHaveAccessibleName(/^0 the end/);
    await keyboard.press('Enter');
    await expect(timeIsUp(page)).toHaveCount(0);
    // Nobody has paid: the closing keeps its three minutes, and the end comes later.
    await expect(page.getByRole('region', { name: 'Meeting budget' })).toContainText('actions 5 min');
    await expect.poll(() => planned(page)).toMatchObject({ Actions: 25, Closing: 3 });
    await keyboard.press('Control+Enter');
  });

  await test.step('it closes: who does what, when we look again, what it was worth', async () => {
    await expect(page.getByRole('region', { name: 'Actions and owners' })).toContainText('Noor Haddad');
    await expect(focused(page)).toHaveAccessibleName('year, Follow-up date');
    await keyboard.type('20270212');
    for (const words of ['Kim Berg', '2', '2', '1']) {
      await keyboard.press('Tab');
      await keyboard.type(words);
    }
    await keyboard.press('Enter');
    await expect
      .poll(async () => (await stored(page, 'meetings'))[0]?.poll)
      .toEqual({ people: 2, learnt: 2, again: 1 });
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
    await expect(page.getByRole('article')).toContainText('The hall has room for one lorry');
  });

  // Nothing was lost, and the clock knows what became of every minute.
  const texts = async (table: 'events' | 'factors' | 'notes' | 'actions') =>
    (await stored(page, table)).map(({ text }) => text);
  expect({
    events: await texts('events'),
    factors: await texts('factors'),
    notes: (await stored(page, 'notes')).map(({ kind, text }) => [kind, text]),
    actions: await texts('actions'),
  }).toEqual({
    events: ['Letters pile up', 'The second lorry is sent', 'The hall is empty again'],
    factors: ['The hall has room for one lorry', 'Nobody is told of a full hall'],
    notes: [
      ['off_topic', 'Who writes to the customers'],
      ['went_well', 'The drivers were told at once'],
    ],
    actions: ['Say aloud when the hall is full'],
  });
  const log = (await stored(page, 'meetings'))[0]?.log ?? [];
  const moves = log.flatMap((event): [string, Stage | null][] =>
    event.kind === 'moved' ? [['moved', event.to]] : event.kind === 'ended' ? [['ended', null]] : [],
  );
  expect(moves).toEqual([
    ['moved', 'timeline'],
    ['moved', 'factors'],
    ['moved', 'went_well'],
    ['moved', 'actions'],
    ['moved', 'closing'],
    ['ended', null],
  ]);
  await page.keyboard.press('F3');
  await expect(page.getByRole('table', { name: 'Planned and taken' })).toContainText(
    'Timeline20 min20 minas planned',
  );
});

async function openMeeting({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Letters pile up');
  await page.keyboard.press('F3');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
}
