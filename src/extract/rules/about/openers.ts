import { codeOf } from '../../../languages/codeOf';
import { anyOf, derived, wordsIn } from '../../../languages/derived';
import { firstOf } from '../../../text/ending';

/** How lines of a language begin that name an author. */
interface Openers {
  readonly code: string;
  readonly opens: RegExp;
  /** Words that stand before names with nothing between: "by". Others are followed by a colon. */
  readonly before: ReadonlySet<string>;
}

const openers = derived(languages =>
  languages.flatMap(({ code, bylines }): Openers[] =>
    bylines.opens.length === 0
      ? []
      : [
          {
            code,
            opens: new RegExp(String.raw`^${anyOf(bylines.opens)}(?=[\s:：/／|]|$)(\s*[:：/／|]\s*|\s*)`),
            before: new Set(wordsIn(bylines.before)),
          },
        ],
  ),
);

/** What follows the words that open a line with an author's name, and how sure these are; null where there are none. */
export interface Opened {
  readonly rest: string;
  /** A sign stands behind them, or nothing: then one word may be a name as well. */
  readonly bySign: boolean;
}

/** Looks for such words in the language of the page, and in English; in all languages where a page names none. */
export function openerOf(text: string, lang: string | null): Opened | null {
  const code = lang && codeOf(lang);
  const from = firstOf(text);
  const lower = text.slice(from, from + 60).toLowerCase();
  for (const each of openers()) {
    if (code && each.code !== code && each.code !== 'en') continue;
    const found = each.opens.exec(lower);
    if (!found) continue;
    const words = found[0].slice(0, found[0].length - (found[1]?.length ?? 0));
    const bySign = /[:：/／|]/.test(found[1] ?? '');
    const rest = text.slice(from + found[0].length);
    if (bySign || rest === '' || each.before.has(words.slice(words.lastIndexOf(' ') + 1)))
      return { rest, bySign };
  }
  return null;
}
