import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ShownText } from '../../../renderer/parts/text/ShownText';

const draw = (text: string) => renderToStaticMarkup(<ShownText text={text} />);

it('a text that is only shown turns nothing round, and hides no character', () => {
  const drawn = draw('gpj.\u202eexe \u200b\u0007');
  expect(drawn).toMatch(/^<bdi>.*<\/bdi>$/);
  expect(['\u202e', '\u200b', '\u0007'].filter((hidden) => drawn.includes(hidden))).toEqual([]);
  expect(drawn.replace(/<[^>]*>/g, '')).toBe('gpj.•exe •␇');
});

it('markup is letters, and code keeps its backticks', () => {
  expect(draw('<b>x</b> & `y`').replace(/<[^>]*>/g, '')).toBe('&lt;b&gt;x&lt;/b&gt; &amp; `y`');
});
