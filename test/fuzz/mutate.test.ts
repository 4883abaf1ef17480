import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutate } from '../../scripts/fuzz/mutate.ts';
import { MUTATIONS } from '../../scripts/fuzz/mutations/index.ts';
import { OWN_PAGES, pagesIn } from '../../scripts/fuzz/pages.ts';
import { randomOf } from '../../scripts/fuzz/random.ts';
import { endOf, htmlOf, tokensOf } from '../../scripts/fuzz/tokens.ts';

const pages = pagesIn([OWN_PAGES]);

describe('pieces of HTML', () => {
  test('are the same letters when they are joined again', () => {
    for (const page of pages) expect(htmlOf(tokensOf(page))).toBe(page);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), html => htmlOf(tokensOf(html)) === html));
    const broken = '<p a="<b>">x</p <!-- <i> --><script>"</p>"</script><a href=\'>\'>< 1';
    expect(htmlOf(tokensOf(broken))).toBe(broken);
  });

  test('know where an element ends', () => {
    const tokens = tokensOf('<div><div>a</div><br>b</div><p>c');
    expect(htmlOf(tokens.slice(0, endOf(tokens, 0)))).toBe('<div><div>a</div><br>b</div>');
    const at = (name: string) => tokens.findIndex(token => token.name === name);
    expect(endOf(tokens, at('br'))).toBe(at('br') + 1);
    expect(endOf(tokens, at('p'))).toBe(at('p') + 1);
  });
});

describe('chance', () => {
  test('is the same for the same seed, and another for another', () => {
    const numbers = (seed: string) => {
      const random = randomOf(seed);
      return Array.from({ length: 20 }, () => random.number(1000));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
    expect(numbers('a').every(number => Number.isInteger(number) && number >= 0 && number < 1000)).toBe(true);
  });
});

describe('a spoiled page', () => {
  test('is, byte for byte, what its seed makes', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const [one, again] = [mutate(pages, `s:${seed}`), mutate(pages, `s:${seed}`)];
      expect(again.bytes.equals(one.bytes)).toBe(true);
      expect(again.done).toEqual(one.done);
    }
  });

  test.each(MUTATIONS)('%s', (_, mutation) => {
    const tokens = tokensOf(pages[0] ?? '');
    const other = tokensOf(pages[1] ?? '');
    const changes = Array.from({ length: 12 }, (_, seed) =>
      htmlOf(mutation(tokens, { random: randomOf(`${seed}`), other })),
    );
    expect(changes.some(html => html !== htmlOf(tokens))).toBe(true);
    for (const nothing of ['', 'words', '<p>']) {
      const spoil = () => mutation(tokensOf(nothing), { random: randomOf('1'), other: [] });
      expect(spoil).not.toThrow();
    }
  });
});
