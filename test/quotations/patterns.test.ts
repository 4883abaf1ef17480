import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/languages/example';
import { attribute } from '../../src/quotations';
import { after } from '../../src/quotations/cues/patterns/after';
import { before } from '../../src/quotations/cues/patterns/before';
import { patterns } from '../../src/quotations/cues/patterns/compiled';
import { TAGS } from '../../src/quotations/lexicon/tags';
import { compile, expression } from '../../src/quotations/tagging/notation';
import { articleOf } from './article';

const written = [...after, ...before];
const letters = Object.values(TAGS);

describe.each(written)('the pattern $id', ({ id, pattern, examples }) => {
  const shown = Object.entries(examples).flatMap(([lang, lines]) =>
    examplesOf(lines).map(example => [example.text, lang, example.says] as const),
  );

  it.each(shown)('%s', (text, lang, says) => {
    const quotes = attribute(articleOf(text, lang), null);
    expect(quotes.map(quote => [quote.text, quote.speaker?.name ?? null])).toEqual(says);
    expect(quotes.at(-1)?.pattern).toBe(id);
  });

  it('has an example, and the quotation at one end', () => {
    expect(shown.length).toBeGreaterThan(0);
    expect(pattern.trim().split('“…”').filter(Boolean)).toHaveLength(1);
    expect(pattern.trim().startsWith('“…”')).toBe(after.some(one => one.id === id));
  });
});

it('no two patterns have one id', () => {
  expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
});

it('what a pattern matches has all that it needs', () => {
  const encoded = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map(found => found.join(''));
  fc.assert(
    fc.property(encoded, tags => {
      for (const { expression: shape, needs } of [...patterns.after, ...patterns.before]) {
        const match = shape.exec(tags);
        if (match) expect([...needs].filter(letter => !match[0].includes(letter))).toEqual([]);
      }
    }),
  );
});

describe('the notation', () => {
  const { name, says, adverb, comma, stop, pronoun, 'noun-phrase': phrase } = TAGS;
  const matches = (pattern: string, ...tags: readonly string[]) => expression(pattern).test(tags.join(''));

  it('gives each tag a letter of its own', () => {
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every(letter => letter.length === 1)).toBe(true);
  });

  it('reads names as tags, side by side', () => {
    expect(matches('start name says end', name, says)).toBe(true);
    expect(matches('start name says end', name, adverb, says)).toBe(false);
    expect(matches('start name adverb* says end', name, adverb, adverb, says)).toBe(true);
    expect(matches('start name adverb{1,2} says end', name, says)).toBe(false);
  });

  it('knows tags that are alternatives, and any but some', () => {
    expect(matches('start (name|pronoun says) end', pronoun, says)).toBe(true);
    expect(matches('start phrase end', phrase)).toBe(true);
    expect(matches('start !(comma|stop) end', stop)).toBe(false);
    expect(matches('start !comma end', stop)).toBe(true);
    expect(matches('start any end', comma)).toBe(true);
  });

  it('looks at what stands beside a place', () => {
    expect(matches('name before(says)', name, says)).toBe(true);
    expect(matches('name not-before(says)', name, says)).toBe(false);
    expect(matches('after(start|comma) name', comma, name)).toBe(true);
    expect(matches('not-after(comma) name', comma, name)).toBe(false);
  });

  it('names what counts', () => {
    const match = expression('“…” {who: name} adverb? {cue}').exec([name, says].join(''));
    expect({ ...match?.groups }).toEqual({ who: name, cue: says });
  });

  it('derives what a pattern needs', () => {
    expect(compile('{who} adverb* {cue} comma').needs).toBe(says + comma);
    expect(compile('(name says | says pronoun) comma?').needs).toBe(says);
    expect(compile('(name says)? before(comma)').needs).toBe('');
    expect(compile('name+ adverb{0,2} comma{1,2}').needs).toBe(name + comma);
  });

  it.each(['nam says', '{whom}', '(name', 'name)', '!(name says)', 'name & says', '{who: name'])(
    'refuses %s',
    wrong => expect(() => compile(wrong)).toThrow(SyntaxError),
  );
});
