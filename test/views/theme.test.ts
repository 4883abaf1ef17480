import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/views/theme.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** The tokens of the first rule whose selector holds a word. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const at = css.indexOf(selector);
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = { light: '[data-theme="light"]', dark: '[data-theme="dark"]', sepia: '[data-theme="sepia"]' };
const TEXT_ON = {
  ink: ['paper', 'paper-raised', 'paper-sunk', 'mark', 'mark-strong'],
  'ink-soft': ['paper', 'paper-raised', 'paper-sunk'],
  accent: ['paper', 'paper-raised', 'paper-sunk'],
  'accent-paper': ['accent'],
} as const;

describe.each(Object.entries(THEMES))('the %s theme', (_, selector) => {
  const color = (name: string) => {
    const value = tokens(selector).get(name);
    if (!value || !/^#[\da-f]{6}$/.test(value)) throw new Error(`${name} is no plain colour: ${value}`);
    return value;
  };

  test('has text of at least 4.5:1 on all it stands on (WCAG 1.4.3)', () => {
    for (const [text, papers] of Object.entries(TEXT_ON)) {
      for (const paper of papers) {
        expect(contrast(color(text), color(paper)), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('has edges of controls and focus rings of at least 3:1 (WCAG 1.4.11)', () => {
    for (const paper of ['paper', 'paper-raised'] as const) {
      expect(contrast(color('line-strong'), color(paper))).toBeGreaterThanOrEqual(3);
      expect(contrast(color('accent'), color(paper))).toBeGreaterThanOrEqual(3);
    }
  });
});

test('without a choice, dark is the dark of the choice', () => {
  expect(tokens('.pullquote:not([data-theme])')).toEqual(tokens('.pullquote[data-theme="dark"]'));
});
