import { expect, it } from 'vitest';
import { webLink } from '#shared/domain/files/web-link';

it.each([
  'https://a.example',
  'http://alerts.internal:9093/graph?g0.expr=a%3E5#now',
  ' HTTPS://A.EXAMPLE/x ',
])('%j is a web address', (address) => expect(webLink(address)).toBe(address.trim()));

it.each([
  ...[
    '',
    'a.example',
    '//a.example',
    'https:a.example',
    'https://',
    'ftp://a.example',
    'javascript:alert(1)',
  ],
  ...[
    'data:text/html,x',
    'file:///etc/passwd',
    'https://ana:secret@a.example',
    'https://a.example\\@b.example',
  ],
  ...[
    'https://a b',
    'https://a.example/<b>',
    'https://a.example/x\ny',
    'https://a\u007f.example',
    'https://a.example/\u0085',
  ],
  ...[`https://a.example/${'x'.repeat(2_000)}`, null, 7, { href: 'https://a.example' }],
])('%j is none', (value) => expect(webLink(value)).toBe(''));

it('the first that is one counts', () => {
  expect(webLink('/graph', 'http://a.example', 'https://b.example')).toBe('http://a.example');
});
