import { expect as usual } from '@playwright/test';

/** Playwright would wait up to a second between two looks at what is true a few milliseconds later. */
const LOOK_AGAIN_AFTER_MS = [10, 20, 30, 50, 50, 100, 100, 200];

const poll: typeof usual.poll = (actual, how) =>
  usual.poll(actual, {
    intervals: LOOK_AGAIN_AFTER_MS,
    ...(typeof how === 'string' ? { message: how } : how),
  });

/** Playwright's own, but that what is polled is looked at more often. */
export const expect = Object.assign(usual.configure({}), { poll });
