/** What is known to be the text of a page: all of it, or snippets that are and are not in it. */
export interface Truth {
  readonly dataset: string;
  readonly site: string;
  readonly text: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** For each block, how much of it is the article's (0 to 1) and how much that matters; weight 0 where unknown. */
export interface Label {
  readonly answer: number;
  readonly weight: number;
}

/** Scripts without spaces between words give a word for each letter. */
const WORD =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}_])+/gu;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** What a page can weigh at most, where it holds much more than the article. */
const HEAVIEST = 4;

/** What a block weighs that a snippet is known of; the pages that only have snippets have about six. */
const SNIPPET = 0.3;

/** Labels the blocks of a page by its truth. */
export function labels(texts: readonly string[], truth: Truth): Label[] {
  return truth.text === null ? bySnippets(texts, truth) : byText(texts, truth.text);
}

function byText(texts: readonly string[], text: string): Label[] {
  const runs = new Set<string>();
  const all = wordsOf(text);
  for (let at = 0; at + 4 <= all.length; at++) runs.add(all.slice(at, at + 4).join(' '));
  const lines = new Set(text.split('\n').map(line => wordsOf(line).join(' ')));
  const whole = ` ${all.join(' ')} `;
  const size = Math.max(all.length, 50);
  const found = texts.map(each => {
    const words = wordsOf(each);
    if (words.length === 0) return { answer: 0, weight: 0 };
    const weight = words.length / size + 0.001;
    if (words.length < 4) {
      const line = words.join(' ');
      if (lines.has(line)) return { answer: 1, weight };
      return { answer: whole.includes(` ${line} `) ? 0.5 : 0, weight: weight * 0.5 };
    }
    let hits = 0;
    for (let at = 0; at + 4 <= words.length; at++) if (runs.has(words.slice(at, at + 4).join(' '))) hits++;
    return { answer: hits / (words.length - 3), weight };
  });
  const heavy = found.reduce((sum, { weight }) => sum + weight, 0);
  const scale = Math.min(1, HEAVIEST / (heavy || 1));
  return found.map(({ answer, weight }) => ({ answer, weight: weight * scale }));
}

function bySnippets(texts: readonly string[], truth: Truth): Label[] {
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  const yes = truth.with.map(fold);
  const no = truth.without.map(fold);
  return texts.map(text => {
    if (yes.some(each => text.includes(each))) return { answer: 1, weight: SNIPPET };
    if (no.some(each => text.includes(each))) return { answer: 0, weight: SNIPPET };
    return { answer: 0, weight: 0 };
  });
}
