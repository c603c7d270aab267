import { expectNoAxeViolations } from './harness/axe';
import { expect, test } from './harness/debrief';

test('the first screen appears', async ({ debrief }) => {
  await expect(debrief.page.getByRole('heading').first()).toBeVisible();
  await expect(debrief.page.getByRole('button', { name: /new incident/i }).first()).toBeVisible();
  await expectNoAxeViolations(debrief.page);
});
