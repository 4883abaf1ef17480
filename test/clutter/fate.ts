import { expect } from 'vitest';
import type { Rule } from '../../src/model';
import type { Example, Where } from './examples.ts';
import { setExample } from './setting.ts';
import { fates } from './verdict.ts';

/** Every letter of it is kept. Whether short lines behind the article belong to it is for `find` to weigh, not for rules. */
export function expectKept(example: Example): void {
  keptAt(example, example.where);
  if (example.where === 'middle') keptAt(example, 'tail');
}

function keptAt(example: Example, where: Where): void {
  const seen = fates(setExample({ ...example, where }).page);
  expect(seen.length, 'the example holds text').toBeGreaterThan(0);
  const folded = seen.flatMap(({ text, verdict }) =>
    verdict && !(where === 'tail' && verdict.rule === 'unlikely') ? [`${verdict.rule}: ${text.trim()}`] : [],
  );
  expect(folded, where).toEqual([]);
}

/** Every letter of it is folded by its rule; of a section the first line, as its lines may have rules of their own. */
export function expectFolded(example: Example, rule: Rule): void {
  const { page, letters } = setExample(example);
  const seen = fates(page);
  expect(seen.length, 'the example holds text').toBeGreaterThan(0);
  if (rule.on === 'inline') {
    const folded = seen.flatMap(({ text, verdict }) => (verdict ? [`${verdict.rule}: ${text.trim()}`] : []));
    expect(folded).toEqual(letters.map(text => `${rule.id}: ${text.trim()}`));
    return;
  }
  expect(
    seen.flatMap(({ text, verdict }) => (verdict ? [] : [text.trim()])),
    'what is left',
  ).toEqual([]);
  expect(seen[0]?.verdict).toEqual({ rule: rule.id, reason: rule.reason });
  if (rule.on !== 'opener')
    expect(new Set(seen.map(({ verdict }) => verdict?.rule))).toEqual(new Set([rule.id]));
}

/** The first words of an example, to name it by. */
export function wordsOf({ html }: Example): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 70);
}
