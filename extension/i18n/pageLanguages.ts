import { elementsWith } from '../../src/html/elements';
import { native } from '../../src/html/live';
import { codeOf } from '../../src/languages/codeOf';
import type { Detect } from '../../src/model';
import { longest } from '../../src/text/longest';

/** Shorter texts are labels and buttons. */
const SHORT = 60;

/** Less of a text than this is a title, or what somebody says. */
const LEAST = 0.2;

/** So many languages of a page count, those of most text. */
const MOST = 3;

/** What holds no words of a language, code among it. */
const WORDLESS = new Set([...elementsWith('code', 'field'), 'pre', 'code']);

/**
 * The languages that a page may be in, as the codes of their folders, at most three: the one that it says, then those
 * that are detected in its longest texts, unsure or not, those of most text first. Never rejects: who cannot be asked
 * adds nothing. Takes time linear in the page's text nodes.
 */
export async function pageLanguages(page: Document, detect: Detect): Promise<string[]> {
  const [root, body]: (HTMLElement | null)[] = [native(page, 'documentElement'), native(page, 'body')];
  const texts = body ? longest(textsOf(page, body)) : [];
  const letters = new Map<string, number>();
  const add = (tag: string, count: number) => {
    const code = codeOf(tag);
    if (code) letters.set(code, (letters.get(code) ?? 0) + count);
  };
  add(root?.lang || body?.lang || '', Number.POSITIVE_INFINITY);
  const found = await Promise.allSettled(texts.map(detect));
  found.forEach((answer, at) => {
    if (answer.status === 'rejected') return;
    for (const { tag, share } of answer.value.languages)
      if (share >= LEAST) add(tag, share * (texts[at]?.length ?? 0));
  });
  return [...letters.entries()]
    .sort(([, one], [, other]) => (one === other ? 0 : other - one))
    .slice(0, MOST)
    .map(([code]) => code);
}

function* textsOf(page: Document, body: Element): Iterable<string> {
  const walker = native(page, 'createTreeWalker').call(page, body, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentNode } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    if (text.length >= SHORT && parentNode && !WORDLESS.has(native(parentNode, 'nodeName').toLowerCase()))
      yield text;
  }
}
