import type { BlameCategory } from '../../shared/domain/language/types';
import { expect, test } from './harness/debrief';
import { openMeeting } from './harness/meeting';

interface Case {
  readonly screen: 'factors' | 'actions';
  readonly typed: string;
  readonly flagged: string;
  readonly reworded: string;
  /** What is selected after rewording: a gap to fill. */
  readonly gap?: string;
}

const CASES: Readonly<Record<BlameCategory, Case>> = {
  person_fault: {
    screen: 'factors',
    typed: 'Ingrid corrupted the index',
    flagged: 'Ingrid corrupted the index',
    reworded: 'The index was corrupted',
  },
  omission: {
    screen: 'factors',
    typed: 'The engineer forgot to rotate the key',
    flagged: 'The engineer forgot to rotate the key',
    reworded: 'The key was not rotated',
  },
  counterfactual: {
    screen: 'factors',
    typed: 'Omar should have checked the limit',
    flagged: 'Omar should have checked the limit',
    reworded: 'The limit went unchecked',
  },
  hindsight: {
    screen: 'factors',
    typed: 'Obviously the pool was too small',
    flagged: 'Obviously',
    reworded: 'The pool was too small',
  },
  judgement: {
    screen: 'factors',
    typed: 'Tom carelessly changed the port',
    flagged: 'carelessly changed',
    reworded: 'The port was changed',
  },
  human_error: {
    screen: 'factors',
    typed: 'The outage was caused by human error',
    flagged: 'human error',
    reworded: 'The outage was caused by a step in which …',
    gap: '…',
  },
  fault_assign: {
    screen: 'factors',
    typed: "It was Pavel's fault that the queue stopped",
    flagged: "Pavel's fault",
    reworded: 'The queue stopped',
  },
  accusing_question: {
    screen: 'factors',
    typed: 'Who approved this change?',
    flagged: 'Who approved this change',
    reworded: 'How did this change come to be approved?',
  },
  single_cause: {
    screen: 'factors',
    typed: 'The one and only cause was the missing index',
    flagged: 'The one and only cause',
    reworded: 'One of the reasons was the missing index',
  },
  passive_blame: {
    screen: 'factors',
    typed: 'The warnings were ignored for weeks',
    flagged: 'The warnings were ignored',
    reworded: 'The warnings went unanswered for weeks',
  },
  sarcasm: {
    screen: 'factors',
    typed: 'Our "thorough" review took one minute',
    flagged: '"thorough"',
    reworded: 'Our review took one minute',
  },
  fix_the_person: {
    screen: 'actions',
    typed: 'Be more careful with migrations',
    flagged: 'Be more careful',
    reworded: 'Add a safeguard for migrations: …',
    gap: '…',
  },
};

const LINES = { factors: ['Alt+3', 'Next contributing factor'], actions: ['Alt+5', 'Next action'] } as const;

test('blame of every kind is flagged as it is typed, reworded on one key and brought back on one', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(page);
  for (const [category, { screen, typed, flagged, reworded, gap }] of Object.entries(CASES)) {
    await test.step(category, async () => {
      const [key, name] = LINES[screen];
      await keyboard.press(key);
      const line = page.getByRole('textbox', { name, exact: true });
      await line.focus();
      await keyboard.type(typed);
      await expect(line.locator('.cm-finding')).toHaveText(flagged);

      await keyboard.press('Control+.');
      await expect(line).toHaveText(reworded);
      if (gap !== undefined) {
        await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe(gap);
      }
      await expect(line.locator('.cm-finding')).toHaveCount(0);

      await keyboard.press('ControlOrMeta+Z');
      await expect(line).toHaveText(typed);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
      await expect(line).not.toContainText(typed);
    });
  }
});

test('a hint about clarity is quieter: it waits to be asked for, and names its group', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(page);
  await keyboard.press('Alt+5');
  await page.getByRole('textbox', { name: 'Next action', exact: true }).focus();
  await keyboard.type('Improve the monitoring');
  await keyboard.press('Enter');
  const action = page.getByRole('textbox', { name: 'Action A1', exact: true });
  await action.focus();
  await expect(action.locator('.cm-finding')).not.toHaveCount(0);
  const card = page.getByRole('group', { name: 'About this phrase' });
  await page.waitForTimeout(900);
  await expect(card).toBeHidden();
  await keyboard.press('F8');
  await expect(card).toContainText('Clarity');
  await keyboard.press('Escape');
  await expect(card).toBeHidden();
});
