import { describe, expect, it } from 'vitest';
import { eventOfPlace, placeOf } from '../../../renderer/parts/incident/places';
import { openableLink } from '../../../renderer/parts/timeline/source-link';

describe('the link of a source', () => {
  it.each([
    ['https://chat.example/archives/C1/p2?x=1#y', 'https://chat.example/archives/C1/p2?x=1#y'],
    ['  HTTP://wiki.internal/a b ', 'http://wiki.internal/a%20b'],
    ['https:\\\\example.com', 'https://example.com/'],
  ])('%j opens as %s', (link, address) => {
    expect(openableLink(link)).toBe(address);
  });

  it.each([
    [''],
    ['chat.example/archives'],
    ['//chat.example'],
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['file:///etc/passwd'],
    ['mailto:ada@example.com'],
    ['https://user:secret@example.com/'],
    ['https://user@example.com/'],
    ['https://'],
    [`https://example.com/${'a'.repeat(2000)}`],
  ])('%j is no link', (link) => {
    expect(openableLink(link)).toBeNull();
  });
});

describe('the event of a place', () => {
  it.each([
    [placeOf('events', 'a-1', 'text'), 'a-1'],
    [placeOf('events', 'a:1', 'milestone'), 'a:1'],
    [placeOf('incidents', 'a-1', 'title'), null],
    ['events::text', null],
    ['events:a', null],
    ['', null],
    [null, null],
  ])('%j is %j', (place, id) => {
    expect(eventOfPlace(place)).toBe(id);
  });
});
