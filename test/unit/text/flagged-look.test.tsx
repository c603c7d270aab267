import { readFileSync } from 'node:fs';
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/domain/language/types';
import { describeFinding } from '../../../renderer/editor/announcements';
import { FindingCard } from '../../../renderer/parts/text/FindingCard';
import { RestingText } from '../../../renderer/parts/text/RestingText';
import { findingOn } from '../language/fake-findings';

const TEXT = 'Ada was blamed around 2pm';
const blamed = findingOn(TEXT, 'blamed');
const around = findingOn(TEXT, 'around', 'quality');
const nothing = () => {};

function drawCard(finding: Finding, { asking = false, canKeep = true } = {}): string {
  // Safe: the card only places itself by the element, which nothing is drawn for here.
  const element = null as unknown as Element;
  const card = {
    finding,
    around: { before: 'On Monday ', after: ' full.' },
    element,
    phraseRect: () => null,
    apply: nothing,
    dismiss: nothing,
    keep: nothing,
  };
  return wordsOf(
    renderToStaticMarkup(
      <MantineProvider>
        <FindingCard
          card={card}
          asking={asking}
          onAsk={canKeep ? nothing : undefined}
          {...{
            onUse: nothing,
            onDismiss: nothing,
            onKeep: nothing,
            onAskedEnough: nothing,
            onHover: nothing,
          }}
        />
      </MantineProvider>,
    ),
  );
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the card of a finding', () => {
  it('offers to keep the phrase as it is, beside leaving it for now', () => {
    expect(drawCard(blamed)).toBe(
      'Why Why blamed? Ask the room What about blamed? Keep as is… Alt K Not now Esc Only you see this',
    );
  });

  it('says that what it is about is clarity, in words', () => {
    expect(drawCard(around)).toMatch(/^Clarity Why Why around\? Ask What about around\?/);
    expect(drawCard(blamed)).not.toContain('Clarity');
  });

  it('asks for a reason, with ready ones for the group', () => {
    expect(drawCard(blamed, { asking: true })).toMatch(
      /Reason A quotation Agreed with the person A term of ours Keep as is Enter Back Esc Listed in Review, never exported$/,
    );
    expect(drawCard(around, { asking: true })).toContain(
      'Reason Not known more exactly Clear to who reads it A term of ours',
    );
  });

  it('shows words to use instead where they will stand, in their sentence', () => {
    const rewrite = { start: 0, end: 5, text: 'the disk ran', gap: null };
    expect(drawCard({ ...blamed, rewrite })).toContain(
      'Say instead On Monday the disk ran full. Ask the room',
    );
  });

  it('does not offer it where nothing can be kept', () => {
    expect(drawCard(blamed, { canKeep: false })).toMatch(/What about blamed\? Not now Esc/);
  });
});

describe('a flagged text at rest', () => {
  it('draws clarity in another way than blame, and tells them apart in words', () => {
    const markup = renderToStaticMarkup(
      <RestingText
        text={TEXT}
        findings={[blamed, around]}
        label="Summary"
        placeholder=""
        multiline={false}
        onFocus={nothing}
        onPress={nothing}
      />,
    );
    expect(markup).toContain('<span class="blame">blamed</span>');
    expect(markup).toContain('<span class="quality">around</span>');
    expect(markup).toMatch(/hidden="">Flagged: blamed\. Could be clearer: around\.<\/span>/);
  });
});

describe('what is spoken of a finding', () => {
  it.each([
    [blamed, 'Flagged: blamed. Why blamed?'],
    [around, 'Could be clearer: around. Why around?'],
  ])('%#', (finding, words) => {
    expect(describeFinding(finding)).toBe(words);
  });
});

describe('the quieter underline', () => {
  const tokens = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
  const themes = { light: '[data-theme="light"] {', dark: '[data-theme="dark"] {' };

  function role(theme: keyof typeof themes, name: string): string {
    const [, rules = ''] = tokens.split(themes[theme]);
    return new RegExp(`${name}: (#[0-9a-f]{6});`).exec(rules)?.[1] ?? '';
  }

  /** WCAG 2.2, relative luminance and contrast ratio. */
  function contrast(a: string, b: string): number {
    const [light = 0, dark = 0] = [a, b].map(luminance).toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  it.each(['light', 'dark'] as const)(
    'is seen on every ground, and less than that of blame, in %s',
    (theme) => {
      for (const ground of ['--page', '--surface', '--sunken', '--accent-soft']) {
        const quiet = contrast(role(theme, '--mark-quiet'), role(theme, ground));
        const loud = contrast(role(theme, '--mark'), role(theme, ground));
        expect([ground, quiet >= 3, quiet < loud]).toEqual([ground, true, true]);
      }
    },
  );
});
