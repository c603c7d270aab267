import { describe, expect, it } from 'vitest';
import { inflectVerb } from '#shared/domain/language/lexicon/inflect';

describe('inflectVerb', () => {
  it.each([
    ['drop', 'drops', 'dropped', 'dropped', 'dropping'],
    ['skip', 'skips', 'skipped', 'skipped', 'skipping'],
    ['break', 'breaks', 'broke', 'broken', 'breaking'],
    ['overwrite', 'overwrites', 'overwrote', 'overwritten', 'overwriting'],
    ['misread', 'misreads', 'misread', 'misread', 'misreading'],
    ['omit', 'omits', 'omitted', 'omitted', 'omitting'],
    ['edit', 'edits', 'edited', 'edited', 'editing'],
    ['trigger', 'triggers', 'triggered', 'triggered', 'triggering'],
    ['enter', 'enters', 'entered', 'entered', 'entering'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['defer', 'defers', 'deferred', 'deferred', 'deferring'],
    ['notify', 'notifies', 'notified', 'notified', 'notifying'],
    ['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
    ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
    ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
    ['ignore', 'ignores', 'ignored', 'ignored', 'ignoring'],
    ['tie', 'ties', 'tied', 'tied', 'tying'],
    ['mute', 'mutes', 'muted', 'muted', 'muting'],
    ['open', 'opens', 'opened', 'opened', 'opening'],
    ['re-run', 're-runs', 're-ran', 're-run', 're-running'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ])('%s: %s, %s, %s, %s', (base, third, past, participle, ing) => {
    expect(inflectVerb(base)).toEqual({ base, third, past, participle, ing });
  });
});
