import { expect, test } from './harness/debrief';

test.use({ profile: 'kept' });

// The other tests rest on what the harness notices, so it is shown something to notice.

test('the harness sees the very first requests of a page', async ({ debrief }) => {
  expect(debrief.seen.requests).toContain('/');
  expect(debrief.seen.requests).toContainEqual(expect.stringMatching(/^\/assets\/.*\.js$/));
});

test('the harness sees errors and broken policies', async ({ debrief }) => {
  await debrief.page.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: it is what is looked for
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'b {}' }));
    fetch('https://example.com/fetched').catch(() => undefined); // the policy forbids it
  });
  await expect
    .poll(() => debrief.seen.consoleErrors.join('\n'))
    .toMatch(/said on purpose[\s\S]*thrown on purpose/);
  await expect
    .poll(() => debrief.seen.cspViolations.join('\n'))
    .toMatch(/style-src[\s\S]*connect-src https:\/\/example\.com\/fetched/);
  debrief.allow('console errors');
  debrief.allow('policy violations');
});

test('the harness sees a browser that leaves the program @browser', async ({ debrief }) => {
  const elsewhere = await debrief.page.context().newPage();
  await elsewhere.goto('http://example.com/visited').catch(() => undefined); // the proxy lets nothing through
  expect(debrief.seen.requests).toContain('http://example.com/visited');
  expect(debrief.proxyAttempts()).toEqual(['GET http://example.com/visited']);
  debrief.allow('foreign requests');
  debrief.allow('console errors');
});

test('the harness sees what the main process reports @electron', async ({ debrief }) => {
  await debrief.page.goto('https://example.com/visited').catch(() => undefined); // the request filter cancels it
  await expect
    .poll(() => debrief.seen.mainErrors.join('\n'))
    .toContain('cancelled a request that would have left it: https://example.com/visited');
  expect(debrief.proxyAttempts()).toEqual([]);
  debrief.allow('main process errors');
  debrief.allow('foreign requests');
  debrief.allow('console errors');
});

test('a file that is saved reaches the test, and a question for a file can be declined @electron', async ({
  debrief,
}) => {
  const save = (text: string) =>
    debrief.page.evaluate(
      (content) => window.debrief?.invoke['document:save']({ suggestedName: 'Notes.md', text: content }),
      text,
    );
  await debrief.chooseFile(null);
  expect(await save('first')).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(await save('second')).toEqual({ ok: true, value: { kind: 'done', name: 'Notes.md' } });
  expect((await debrief.savedFile('Notes.md')).text).toBe('second');
});

test('the program starts again after closing and after a power cut, and what was stored is there', async ({
  debrief,
}) => {
  await debrief.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('harness', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('kept', 'readwrite', { durability: 'strict' });
          transaction.objectStore('kept').put('words', 'key');
          transaction.oncomplete = resolve;
        };
      }),
  );
  const kept = () =>
    debrief.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('harness', 1);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('kept').objectStore('kept').get('key');
            reading.onsuccess = () => resolve(reading.result);
          };
        }),
    );
  for (const kill of [false, true]) {
    await debrief.restart({ kill });
    await expect(debrief.page.getByRole('heading').first()).toBeVisible();
    expect(await kept()).toBe('words');
  }
});
