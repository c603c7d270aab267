import type { Stage } from '../../shared/domain/agenda/types';
import { sayInto } from './harness/capture';
import { expect, test } from './harness/debrief';
import { budget, clock, letPass, openMeeting, timeIsUp } from './harness/meeting';
import { focused } from './harness/places';
import { current, openRoom } from './harness/room';
import { planned } from './harness/run-sheet';
import { stored } from './harness/stored';

test('a whole meeting: four stages with overtime and another budget, before the eyes of the room', async ({
  debrief,
}) => {
  test.slow();
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(page);

  await test.step('it opens: who is here, and the clock starts', async () => {
    await sayInto(page, 'Somebody new', ['Noor Haddad', 'Kim Berg']);
    await expect(page.getByRole('region', { name: 'Who is here' })).toContainText('2 of 2 here');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
  const room = await openRoom(debrief, 'Control+F9');
  await page.bringToFront();

  await test.step('the timeline runs over, and the actions pay', async () => {
    await keyboard.press('Control+Enter');
    await sayInto(page, 'Next event', ['09:10 Letters pile up', '09:40 The second lorry is sent']);
    await expect(current(room)).toContainText('The second lorry is sent');
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
    await expect
      .poll(() => planned(page))
      .toEqual(['Opening 3', 'Timeline 25', 'Factors 15', 'Went well 5', 'Actions 15', 'Closing 3']);
    await sayInto(page, 'Next event', ['10:05 The hall is empty again']);
  });

  await test.step('what leads away is parked, and the factors get another budget', async () => {
    await expect(focused(page)).toHaveAccessibleName('Next event');
    await keyboard.type('Who writes to the customers');
    await keyboard.press('Alt+O');
    await expect(focused(page)).not.toContainText('Who writes');
    await keyboard.press('Control+Enter');
    await sayInto(page, 'Next contributing factor', [
      'The hall has room for one lorry',
      'Nobody is told of a full hall',
    ]);
    await keyboard.press('Alt+Shift+P');
    await expect(focused(page)).toHaveText('Factors');
    await keyboard.press('Alt+Shift+ArrowLeft');
    await keyboard.press('Alt+Shift+ArrowLeft');
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+Shift+ArrowRight');
    await expect
      .poll(() => planned(page))
      .toEqual(['Opening 3', 'Timeline 25', 'Factors 13', 'Went well 6', 'Actions 15', 'Closing 3']);
    await letPass(page, 13);
    await expect(timeIsUp(page)).toContainText('Factors has used its 13 minutes.');
    await keyboard.press('Control+Enter');
    await expect(clock(page)).toHaveAccessibleName('Went well: time left');
    await expect(timeIsUp(page)).toHaveCount(0);
  });

  await test.step('what went well is done early, and the actions get the rest', async () => {
    await sayInto(page, 'Next line of what went well', ['The drivers were told at once']);
    await letPass(page, 2);
    await keyboard.press('Alt+Shift+D');
    await expect(clock(page)).toHaveAccessibleName('Actions: time left');
    await expect(clock(page)).toHaveText(/^Actions1[89]:\d\dleft of 19$/);
  });

  await test.step('actions answer factors, run over, and the end pays', async () => {
    await sayInto(page, 'Next action', ['Say aloud when the hall is full @noor due 30 Apr P1 F2']);
    await expect(page.getByRole('combobox', { name: 'Owner of A1' })).toHaveValue('Noor Haddad');
    await letPass(page, 20);
    await expect(timeIsUp(page)).toBeVisible();
    await keyboard.press('Alt+Y');
    await expect(focused(page)).toHaveAccessibleName(/^0 the end/);
    await keyboard.press('Enter');
    await expect(timeIsUp(page)).toHaveCount(0);
    // Nobody has paid: the closing keeps its three minutes, and the end comes later.
    await expect(budget(page)).toContainText('actions 5 min');
    await expect
      .poll(() => planned(page))
      .toEqual(['Opening 3', 'Timeline 25', 'Factors 13', 'Went well 2', 'Actions 25', 'Closing 3']);
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
    await expect(room.getByText('Follow-up: ')).toHaveText(
      'Follow-up: Fri 12 Feb 2027, Somebody of the team',
    );
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
    await expect(page.getByRole('article')).toContainText('The hall has room for one lorry');
    // The wall says what it took: no time is left of anything.
    await expect(room.getByRole('timer', { name: 'What the meeting took' })).toHaveText(/^55:\d\dEnded$/);
    await expect(room.getByRole('region', { name: 'Clock' })).toContainText('of 1 h 6 min planned');
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
