import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/root.ts';

/** Where an example stands in its article: under the headline, between two paragraphs, or after the last. */
export type Where = 'head' | 'middle' | 'tail';

/** A block of a page, and what must become of it. */
export interface Example {
  /** The rule that must fold it; null where it must be kept. */
  readonly rule: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly where: Where;
  readonly html: string;
}

const COMMENT = /<!--([\s\S]*?)-->/;

/**
 * The examples beside a family of rules. Throws on a comment that is none of
 * `removes RULE [language] [head|tail]` and `keeps [language] [head|tail]`.
 */
export function examplesOf(family: string): Example[] {
  return parseExamples(readFileSync(join(ROOT, 'src', 'clutter', `${family}.html`), 'utf8'));
}

/** The examples of a language's own phrases, where the language need not be said; none where it has no such file. */
export function examplesIn(code: string): Example[] {
  const file = join(ROOT, 'src', 'languages', code, 'clutter.examples.html');
  return existsSync(file) ? parseExamples(readFileSync(file, 'utf8'), code) : [];
}

/** The same for text at hand, in a language unless its comments say another. */
export function parseExamples(text: string, lang = 'en'): Example[] {
  const [before = '', ...parts] = text.split(COMMENT);
  if (before.trim()) throw new Error(`No comment says what becomes of: ${before.trim()}`);
  const examples: Example[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    examples.push({ ...heading(parts[at] ?? '', lang), html: (parts[at + 1] ?? '').trim() });
  }
  return examples;
}

function heading(comment: string, spoken: string): Omit<Example, 'html'> {
  const [verb, ...words] = comment.trim().split(/\s+/);
  const rule = verb === 'removes' ? words.shift() : null;
  let lang = spoken;
  let where: Where = 'middle';
  for (const word of words) {
    if (word === 'head' || word === 'tail') where = word;
    else if (/^[a-z]{2}$/.test(word)) lang = word;
    else throw new Error(`Not understood: <!--${comment}-->`);
  }
  if ((verb !== 'removes' && verb !== 'keeps') || rule === undefined)
    throw new Error(`Not understood: <!--${comment}-->`);
  return { rule, lang, where };
}
