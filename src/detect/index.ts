import type { Article, Detect } from '../model';
import { type LineRole, lines, unfolded } from '../text/lines';
import { longest } from '../text/longest';
import { decideLanguage } from './decide';

/** Texts that are in no language, or in that of whoever wrote them elsewhere. */
const APART: ReadonlySet<LineRole> = new Set(['code', 'math', 'post', 'credit']);

/**
 * The language of an article (BCP 47): what the one who is asked finds in its own longest texts, compared with what
 * the page says, which `article.lang` holds. What is folded counts for nothing. Where nobody can be asked it is the
 * page's word; null where that is missing too. Takes time linear in the article.
 */
export async function detectLanguage(article: Article, detect: Detect): Promise<string | null> {
  const texts = longest(textsOf(article));
  if (texts.length === 0) return article.lang;
  const text = texts.join('\n');
  try {
    return decideLanguage(article.lang, text, await detect(text));
  } catch {
    return article.lang;
  }
}

function* textsOf(article: Article): Iterable<string> {
  for (const { rich, role, folded } of lines(article)) {
    if (!folded && !APART.has(role)) yield unfolded(rich);
  }
}
