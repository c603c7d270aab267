import { describe, expect, it } from 'vitest';
import { createEchoLedger } from '../../../renderer/editor/echo-ledger';

describe('a text that comes back from the store', () => {
  it('late, one version after the other, is an echo each time', () => {
    const ledger = createEchoLedger('');
    for (const [at, text] of ['T', 'To', 'Tom'].entries()) ledger.sent(text, at);
    expect(['T', 'To', 'Tom'].map((text) => ledger.receive(text, 100))).toEqual([null, null, null]);
  });

  it('is an echo though the store skipped the versions before it', () => {
    const ledger = createEchoLedger('');
    for (const [at, text] of ['T', 'To', 'Tom'].entries()) ledger.sent(text, at);
    expect(ledger.receive('Tom', 100)).toBeNull();
  });

  it('typed, erased and typed again, takes nothing back', () => {
    const ledger = createEchoLedger('a');
    for (const [at, text] of ['ax', 'a', 'ax'].entries()) ledger.sent(text, at);
    expect(['ax', 'a', 'ax'].map((text) => ledger.receive(text, 100))).toEqual([null, null, null]);
    expect(ledger.shown('ax', 100)).toBe('ax');
  });

  it('is an echo however slow the disk was, as long as it is the newest', () => {
    const ledger = createEchoLedger('');
    ledger.sent('T', 0);
    expect(ledger.receive('T', 600_000)).toBeNull();
  });

  it('is an echo after minutes of sleep, when the next line is being typed already', () => {
    const ledger = createEchoLedger('');
    for (const [at, text] of ['Line', 'Line 5', ''].entries()) ledger.sent(text, at);
    ledger.receive('Line 5', 50);
    for (const [at, text] of ['L', 'Li'].entries()) ledger.sent(text, 200_000 + at);
    expect(['', 'L', 'Li'].map((text) => ledger.receive(text, 200_100))).toEqual([null, null, null]);
  });
});

describe('a text that somebody else has written', () => {
  it('is told apart, with the text to merge from', () => {
    const ledger = createEchoLedger('one');
    ledger.sent('one two', 0);
    expect(ledger.receive('one', 10)).toBeNull();
    expect(ledger.receive('ONE', 20)).toEqual({ base: 'one' });
  });

  it('is merged from what both sides last agreed on', () => {
    const ledger = createEchoLedger('a');
    ledger.sent('ab', 0);
    ledger.sent('abc', 1);
    ledger.receive('ab', 50);
    expect(ledger.receive('ab!', 60)).toEqual({ base: 'ab' });
  });

  it('is merged from what was sent, where somebody has gone on with that before it came back', () => {
    const ledger = createEchoLedger('');
    for (const [at, text] of ['o', 'on', 'one', 'one '].entries()) ledger.sent(text, at);
    ledger.receive('on', 50);
    expect(ledger.receive('one t', 60)).toEqual({ base: 'one ' });
    expect(ledger.receive('one two', 70)).toEqual({ base: 'one t' });
  });

  it('is merged from what was there before, where somebody has not seen what was sent', () => {
    const ledger = createEchoLedger('the mail');
    ledger.sent('the mail stops', 0);
    expect(ledger.receive('all the mail', 10)).toEqual({ base: 'the mail' });
  });

  it('is never merged from letters that it does not have: an empty line that comes late keeps what is typed', () => {
    const ledger = createEchoLedger('');
    ledger.sent('One', 0);
    ledger.receive('One', 50);
    ledger.sent('', 60);
    ledger.sent('T', 61);
    expect(ledger.receive('', 100_000)).toEqual({ base: 'One' });
  });

  it('is believed when it equals a text typed long ago that was never stored', () => {
    const ledger = createEchoLedger('');
    ledger.sent('T', 0);
    ledger.sent('To', 1);
    ledger.sent('', 2);
    expect(ledger.receive('T', 100_000)).toEqual({ base: '' });
  });
});

describe('a line that was ended, and whose words are put back', () => {
  const ended = () => {
    const ledger = createEchoLedger('');
    for (const [at, text] of ['On', 'One', ''].entries()) ledger.sent(text, at);
    return ledger;
  };

  it('takes them as from outside, though they were sent before and never came back', () => {
    const ledger = ended();
    ledger.startOver();
    expect(ledger.receive('One', 100)).toEqual({ base: '' });
  });

  it('takes them also where the empty line in between was never seen', () => {
    const ledger = ended();
    ledger.receive('One', 50);
    ledger.startOver();
    expect(ledger.receive('One', 100)).toEqual({ base: '' });
  });
});

describe('a text at rest', () => {
  it('shows what was typed while the store still says what was there before', () => {
    const ledger = createEchoLedger('old');
    ledger.sent('older', 0);
    ledger.sent('oldest', 1);
    expect([ledger.shown('old', 10), ledger.shown('older', 20), ledger.shown('oldest', 30)]).toEqual([
      'oldest',
      'oldest',
      'oldest',
    ]);
  });

  it('shows what somebody else has written', () => {
    const ledger = createEchoLedger('old');
    ledger.sent('mine', 0);
    expect(ledger.shown('theirs', 10)).toBe('theirs');
    ledger.receive('theirs', 10);
    ledger.settle('theirs');
    expect(ledger.shown('theirs', 20)).toBe('theirs');
  });
});
