import { elementsWith } from '../../src/html/elements';
import type { Detect } from '../../src/model';
import { longest } from '../../src/text/longest';

/** Shorter texts are labels and buttons. */
const SHORT = 60;

/** Fewer letters in all tell nothing. */
const ENOUGH = 200;

/** More of a text than this may be in another language: a title, or what somebody says. */
const MOST = 0.8;

/** What holds no words of a language, code among it. */
const WORDLESS = new Set([...elementsWith('code', 'field'), 'pre', 'code']);

/**
 * Whether a page is in English, by what it says of itself and by what is detected in each of its longest texts: templates
 * say `en` of any language. Where it cannot be told it is not. Takes time linear in the page's text nodes.
 */
export async function inEnglish(page: Document, detect: Detect): Promise<boolean> {
  const said = page.documentElement.lang || page.body?.lang || '';
  if (!page.body || (said && !/^en(?![a-z])/i.test(said))) return false;
  const texts = longest(textsOf(page));
  if (texts.join('').length < ENOUGH) return false;
  try {
    const found = await Promise.all(texts.map(detect));
    const known = found.map(({ reliable, languages: [first] }) => {
      if (!first || !reliable) return null;
      return first.tag === 'en' && first.share >= MOST;
    });
    return known.includes(true) && !known.includes(false);
  } catch {
    return false;
  }
}

function* textsOf(page: Document): Iterable<string> {
  const walker = page.createTreeWalker(page.body, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentNode } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    if (text.length >= SHORT && parentNode && !WORDLESS.has(parentNode.nodeName.toLowerCase())) yield text;
  }
}
