import { expect } from 'vitest';
import type { Article, Quote } from '../../src/model';
import { headline } from '../../src/text/headline';
import { lines } from '../../src/text/lines';
import { unseenIn } from '../../src/text/unseen';

/** Some words without the signs that nobody sees. */
function seen(words: string): string {
  let [all, at] = ['', 0];
  for (const { start, end } of unseenIn(words)) {
    all += words.slice(at, start);
    at = end;
  }
  return all + words.slice(at);
}

const squeezed = (words: string) => seen(words).replace(/\s+/g, '');
const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Fails unless every word that is shown stands in the article at the place that is told for it, in reading order. */
export function obeys(article: Article, quotes: readonly Quote[]): void {
  const title = headline(article);
  const texts = new Map(lines(article).map(({ rich, folded }) => [rich.id, folded ? '' : rich.text]));
  if (title) texts.set(title.id, title.text);
  for (const quote of quotes) {
    const shown = quote.places.map(({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '');
    if (squeezed(shown.join('')) !== squeezed(quote.text)) expect(shown).toSatisfy(repeats(quote.text));
    expect(quote.places.every(({ start, end }) => start < end)).toBe(true);
    for (const named of [quote.speaker?.mention, quote.cue]) {
      if (!named) continue;
      const { block, start, end } = named.place;
      expect(seen(texts.get(block)?.slice(start, end) ?? '')).toBe(named.text);
    }
  }
  const starts = quotes.map(({ places: [first] }) => (first ? first.block * 1e6 + first.start : 0));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

/** What is quoted twice: its words stand at some of the places one after the other, and parts of them at the others. */
function repeats(text: string): (shown: readonly string[]) => boolean {
  return shown => {
    const whole = shown.some((_, from) =>
      shown.some((_, to) => squeezed(shown.slice(from, to + 1).join('')) === squeezed(text)),
    );
    return whole && letters(shown.join('')) !== letters(text) && shown.every(words => isPart(words, text));
  };
}

/** Some words may be left out of a repetition. */
function isPart(words: string, text: string): boolean {
  let at = 0;
  for (const piece of words.split(/…|\.{3}|\[[^[\]]*\]/).map(letters)) {
    at = letters(text).indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  return true;
}
