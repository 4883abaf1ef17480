import { Parser } from './parser';

/**
 * The notation of patterns: that of regular expressions, with the names of tags (lexicon/tags.ts) for letters, and
 * spaces between what follows each other. docs/patterns.md describes it.
 *
 *     “…” (comma|dash)? {who} (adverb|time)* {cue}
 */

/** A pattern as the source of a regular expression over encoded tags. */
export interface Compiled {
  readonly source: string;
  /** The letters of which each stands in all that it matches. */
  readonly needs: string;
}

const TOKEN = /“…”|(?:not-)?(?:before|after)\(|[a-z]+(?:-[a-z]+)*|\{\d+(?:,\d+)?\}|[*+?]\??|[(){}|:!]/g;

/**
 * The regular expression that a pattern means, with the flags that are asked for.
 * Throws a `SyntaxError` where the pattern names no tag, or is no pattern.
 */
export function expression(pattern: string, flags = ''): RegExp {
  return new RegExp(compile(pattern).source, flags);
}

/** What a pattern means. Throws a `SyntaxError` where it names no tag, or is no pattern. */
export function compile(pattern: string): Compiled {
  const tokens = pattern.match(TOKEN) ?? [];
  try {
    if (tokens.join('') !== pattern.replace(/\s/g, '')) throw new SyntaxError('a sign that means nothing');
    const { source, needs } = new Parser(tokens).pattern();
    return { source, needs };
  } catch (cause) {
    throw new SyntaxError(`no pattern: ${pattern}`, { cause });
  }
}
