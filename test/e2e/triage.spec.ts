import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { openNewIncident } from './harness/incident';
import { readPdf } from './harness/pdf';
import { region, text } from './harness/places';
import { stored } from './harness/stored';

test.use({ profile: 'kept' });

const triage = (page: Page) => region(page, 'Do we need a post-mortem?');
const preparation = (page: Page) => region(page, 'Preparation');
const reasons = (page: Page) => triage(page).getByRole('listitem');

/** Types digits into a time or date from its first part on. */
async function typeDigits(page: Page, group: string, digits: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

async function typeServices(page: Page, names: string): Promise<void> {
  await page.getByLabel('Affected services, separated by commas').focus();
  await page.keyboard.type(names);
  await page.keyboard.press('Enter');
}

/** Presses the button that has the name, by keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Answers a question from where nobody has: "not known" is the last of three. */
async function answer(page: Page, question: string, yes: boolean): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question });
  await group.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowLeft');
  if (yes) await page.keyboard.press('ArrowLeft');
  await expect(group.getByRole('radio', { name: yes ? 'Yes' : 'No', exact: true })).toBeChecked();
}

async function typeNumber(page: Page, label: string, number: string): Promise<void> {
  await text(page, label).focus();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
}

test('whether a post-mortem is needed, why and by when, is answered with the keyboard alone', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page, 'Letters pile up');
  await expect(triage(page)).toContainText('So far: a log entry will do');
  await press(page, 'Why and questions');
  await expect(reasons(page)).toHaveText([
    'Not known yet, and could ask for more: severity, downtime, data, revenue, teams, pages outside working hours, security, whether it happened before.',
  ]);
  await expectAccessible(page, 'triage, what is not known');

  await test.step('questions, one by one', async () => {
    await answer(page, 'Data lost or damaged', false);
    await answer(page, 'Paged out of hours', false);
    await answer(page, 'Security touched', false);
    await typeNumber(page, 'Teams needed', '1');
    await typeNumber(page, 'Revenue lost', '0');
    await typeNumber(page, 'Downtime in minutes', 'ten');
    await expect(triage(page).getByRole('alert')).toHaveText('Type a number, such as 30.');
    await text(page, 'Downtime in minutes').press('Escape');
    await typeNumber(page, 'Downtime in minutes', '12');
    await expect(triage(page)).toContainText('So far: lighter reviewchoose a severity to see by when');
    await expect(reasons(page)).toHaveText([
      '12 min of downtime: more than 5 min asks for a lighter review.',
      'Not known yet, and could ask for more: severity, whether it happened before.',
    ]);
  });

  await test.step('the severity, from the matrix', async () => {
    await press(page, 'Severity: Choose…');
    await expect(page.getByRole('radio', { name: '1 · Critical' })).toBeFocused();
    await expect(page.getByRole('radio', { name: '2 · Major' })).toHaveAccessibleDescription(
      /slow or partly down/,
    );
    await expectAccessible(page, 'severity matrix');
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '2 · Major' })).toBeChecked();
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Severity: 2 · Major' })).toBeFocused();
    await expect(region(page, 'Incident')).toContainText('Severity 2 · Major');
    await expect(triage(page)).toContainText('Full post-mortemgive the date to see by when');
  });

  await test.step('by when: from the day’s end, then from when it was resolved', async () => {
    await typeDigits(page, 'Date of the incident, UTC', '20310304');
    await expect(triage(page)).toContainText('by Wed 12 Mar 2031, 00:00 UTC');
    await typeDigits(page, 'Impact start, UTC', '1000');
    await typeDigits(page, 'Resolved, UTC', '1218');
    await expect(triage(page)).toContainText('by Tue 11 Mar 2031, 12:18 UTC');
    await expect(triage(page)).not.toContainText('Overdue');
    await expect(triage(page)).toContainText('2 h 18 min, by the milestones');
    await expect(reasons(page).nth(1)).toHaveText(
      '2 h 18 min of downtime: more than 30 min asks for a full post-mortem.',
    );
    await typeDigits(page, 'Date of the incident, UTC', '20200304');
    await expect(triage(page)).toContainText(/by Wed 11 Mar 2020, 12:18 UTC.*Overdue by \d+ d/);
  });

  await test.step('an answer is a step of undo, and all of them stay', async () => {
    await answer(page, 'Happened before', true);
    await expect(reasons(page).last()).toContainText('again within 30 days');
    await press(page, 'Why and questions');
    await keyboard.press('Control+Z');
    await press(page, 'Why and questions');
    await expect(reasons(page)).toHaveCount(2);
    await debrief.restart();
    const [incident] = await stored(debrief.page, 'incidents');
    expect(incident).toMatchObject({
      severity: 2,
      triage: {
        ...{ downtimeMinutes: 12, dataLoss: false, revenue: 0, teams: 1 },
        ...{ outOfHours: false, security: false, repeat: null },
      },
    });
    await expect(triage(debrief.page)).toContainText('Full post-mortem');
  });
});

test('what happened before is found in the log, with the way there, and may be denied', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page, 'Relay full');
  await typeDigits(page, 'Date of the incident, UTC', '20260305');
  await typeServices(page, 'mail-relay');
  await openNewIncident(page, 'Letters pile up');
  await typeServices(page, 'queue, Mail-Relay');
  await expect(triage(page)).not.toContainText('Happened before');
  await typeDigits(page, 'Date of the incident, UTC', '20260317');
  await expect(triage(page)).toContainText('Happened before: Relay full, 12 days earlier');
  await press(page, 'Why and questions');
  await expect(reasons(page).first()).toHaveText(
    /^Happened before: Relay full, 12 days earlier \(also Mail-Relay\)Again within 30 days asks for a full post-mortem\./,
  );
  await expectAccessible(page, 'triage, happened before');

  await press(page, 'This is no repeat');
  await expect(triage(page)).toContainText('So far: a log entry will do');
  await expect(
    page.getByRole('radiogroup', { name: 'Happened before' }).getByRole('radio', { name: 'No' }),
  ).toBeChecked();
  await page.getByRole('button', { name: 'Why and questions' }).focus();
  await keyboard.press('Control+Z');
  await triage(page).getByRole('link', { name: 'Relay full' }).focus();
  await keyboard.press('Enter');
  await expect(text(page, 'Title')).toHaveText('Relay full');
  await expect(triage(page)).not.toContainText('Happened before');
});

test('a team’s own levels and thresholds are used everywhere, and taken back', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page, 'Letters pile up');
  await press(page, 'Severity: Choose…');
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Severity: 1 · Critical' })).toBeFocused();
  await press(page, 'Why and questions');
  await triage(page).getByRole('link', { name: 'Change the thresholds' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Long downtime, more than: asks for')).toBeFocused();
  await expectAccessible(page, 'thresholds');

  await test.step('a name, a definition, hours, a threshold, a note', async () => {
    await press(page, 'Severity levels');
    await expect(text(page, 'Name of severity 1')).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Red');
    await text(page, 'Definition of severity 1').focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Nobody gets a letter.');
    await text(page, 'Hours after which the post-mortem of severity 1 is due').focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('24');
    await page.getByLabel('What is asked for by an incident of severity 1').selectOption('Log entry');
    await text(page, 'Short downtime, more than (min)').focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('some');
    await keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Type a number, such as 30.');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('20');
    await press(page, 'How to prepare');
    await expect(text(page, 'Notes on how to prepare')).toBeFocused();
    await keyboard.press('ControlOrMeta+End');
    await keyboard.press('Enter');
    await keyboard.type('Bring biscuits.');
    await keyboard.press('Control+,');
  });

  await test.step('Prepare, the log, the document', async () => {
    await expect(region(page, 'Incident')).toContainText('Severity 1 · Red');
    await expect(triage(page)).toContainText('So far: a log entry will do');
    await press(page, 'Why and questions');
    await typeNumber(page, 'Downtime in minutes', '20');
    await expect(triage(page)).toContainText('So far: a log entry will do');
    await text(page, 'Downtime in minutes').focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('21');
    await keyboard.press('Enter');
    await expect(reasons(page).first()).toHaveText(
      '21 min of downtime: more than 20 min asks for a lighter review.',
    );
    await typeDigits(page, 'Date of the incident, UTC', '20310304');
    await expect(triage(page)).toContainText('by Thu 6 Mar 2031, 00:00 UTC');
    await press(page, 'Severity: 1 · Red');
    await expect(page.getByRole('radio', { name: '1 · Red' })).toHaveAccessibleDescription(
      /^Nobody gets a letter\./,
    );
    await press(page, 'Steps');
    await preparation(page).getByText('How to prepare').focus();
    await keyboard.press('Enter');
    await expect(preparation(page)).toContainText('Bring biscuits.');
    await keyboard.press('F4');
    await expect(region(page, 'Preview')).toContainText('Severity1 (Red)');
    await keyboard.press('Control+S');
    expect((await debrief.savedFile(/\.md$/)).text).toContain('**Severity**: 1 (Red)');
    if (debrief.edition === 'electron') {
      await debrief.chooseFile('letters.pdf');
      await keyboard.press('Control+P');
      const pdf = await readPdf((await debrief.savedFile('letters.pdf')).bytes);
      expect(JSON.stringify(pdf.structure)).toContain('1 (Red)');
    }
    await keyboard.press('Alt+0');
    await expect(page.getByRole('link', { name: /Letters pile up/ })).toContainText('1 · Red');
  });

  await test.step('back to defaults, and back again', async () => {
    await keyboard.press('Control+,');
    await expect(text(page, 'Opening statement')).toContainText('Nobody is on trial');
    await press(page, 'Back to defaults: opening words');
    await expect(page.getByText('These are the defaults already.')).toBeVisible();
    await press(page, 'Back to defaults: severity levels');
    await expect(text(page, 'Name of severity 1')).toHaveValue('Critical');
    await expect(text(page, 'Definition of severity 1')).toHaveText(/core service/);
    await expect(text(page, 'Short downtime, more than (min)')).toHaveValue('20');
    await keyboard.press('Control+Z');
    await expect(text(page, 'Name of severity 1')).toHaveValue('Red');
    await debrief.restart();
    await expect(text(debrief.page, 'Name of severity 1')).toHaveValue('Red');
    await expect(text(debrief.page, 'Definition of severity 1')).toHaveText('Nobody gets a letter.');
  });
});

test('the usual metrics of impact are one key away, and a row without a number says so', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page, 'Letters pile up');
  const impact = region(page, 'Impact');
  await expect(impact).toContainText('Nothing yet. How long, how many people, how much?');
  await typeDigits(page, 'Date of the incident, UTC', '20310304');
  await typeDigits(page, 'Impact start, UTC', '1000');
  await typeDigits(page, 'Resolved, UTC', '1018');
  await press(page, /^Duration 18 min, add/);
  await expect(text(page, 'Note of Duration')).toBeFocused();
  await press(page, /^Users affected, add/);
  await expect(text(page, 'Value of Users affected')).toBeFocused();
  await expect(impact).toContainText('No value.');
  await keyboard.type('many');
  await expect(impact).toContainText('No number: how much, how many, how long?');
  await expectAccessible(page, 'impact without a number');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('about 310');
  await expect(impact).not.toContainText('No number');
  await expect(impact.getByRole('button', { name: /add to the impact table$/ })).toHaveText([
    ...['Failed requests', 'Revenue lost', 'Support tickets', 'SLA or error budget'],
  ]);
  await expect
    .poll(() => stored(page, 'impacts'))
    .toMatchObject([
      { metric: 'Duration', value: '18 min' },
      { metric: 'Users affected', value: 'about 310' },
    ]);
});

test('the half hour of preparation is ticked off, and what the incident shows ticks itself', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openNewIncident(page, 'Letters pile up');
  await expect(preparation(page)).toContainText('30 of 30 min left');
  await expect(preparation(page)).toContainText('Book the meeting to see by when the draft goes out.');
  await press(page, 'Steps');
  const step = (name: RegExp) => preparation(page).getByRole('checkbox', { name });
  await step(/^Gather the evidence/).focus();
  await keyboard.press('Space');
  await expect(preparation(page)).toContainText('24 of 30 min left');
  await keyboard.press('Space');
  await expect(preparation(page)).toContainText('30 of 30 min left');
  await keyboard.press('Space');

  await typeDigits(page, 'Day of the meeting', '20310317');
  await expect(preparation(page)).toContainText(/Draft to be sent before Sun 16 Mar 2031, \d\d:\d\d UTC/);
  await expect(step(/^Book the meeting/)).toBeChecked();
  await expect(step(/^Book the meeting/)).toBeDisabled();
  await expect(preparation(page)).toContainText('done, as the incident shows');
  await expect(preparation(page)).toContainText('23 of 30 min left');
  await step(/^Send the draft/).focus();
  await keyboard.press('Space');
  await expect(preparation(page)).toContainText('The draft is out.');
  await preparation(page).getByText('How to prepare').focus();
  await keyboard.press('Enter');
  await expectAccessible(page, 'preparation, and how to prepare');
  await typeDigits(page, 'Day of the meeting', '20200317');
  await step(/^Send the draft/).focus();
  await keyboard.press('Space');
  await expect(preparation(page)).toContainText(/Draft was due before Mon 16 Mar 2020/);

  await debrief.restart();
  await expect.poll(async () => (await stored(debrief.page, 'incidents'))[0]?.prepared).toEqual(['evidence']);
  await expect(preparation(debrief.page)).toContainText('23 of 30 min left');
  await debrief.page.keyboard.press('F4');
  await expect(region(debrief.page, 'Preview')).toContainText('Letters pile up');
  await expect(region(debrief.page, 'Preview')).not.toContainText(/evidence|Preparation|draft/i);
});

test('a phrase that was typed in the settings and not added is there on coming back', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await expect(page.getByRole('heading').first()).toBeVisible();
  await keyboard.press('Control+,');
  await expect(text(page, 'Next phrase to flag')).toBeFocused();
  await keyboard.type('war ro');
  await keyboard.press('Tab');
  await keyboard.type('incident call');
  await keyboard.press('Control+,');
  await expect(page).not.toHaveURL(/settings/);
  await keyboard.press('Control+,');
  await expect(text(page, 'Next phrase to flag')).toHaveValue('war ro');
  await expect(text(page, 'Say instead')).toHaveValue('incident call');
  await expect(text(page, 'Next phrase to flag')).toBeFocused();
  await keyboard.press('End');
  await keyboard.type('om');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove “war room”' })).toBeAttached();
  await keyboard.press('Control+,');
  await keyboard.press('Control+,');
  await expect(text(page, 'Next phrase to flag')).toHaveValue('');
});
