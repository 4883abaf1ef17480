import type { Box, TextBlock } from '../../blocks';
import { excludeSection, type RulesPass } from './pass';

/** Elements that set a pull quote apart. */
const APART = /^(?:blockquote|aside|figure)$/;
/** What such an element may be called: "pullquote", "pull-quote", "quote--large". */
const NAMED = /(?:^|[-_\s])(?:pull-?)?(?:block-?)?quotes?(?:$|[-_\s])|pull-?quote/i;
/** So many elements around a text may say that it is set apart. */
const AROUND = 4;
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;
/** Beside the words a pull quote has no more than who said them. */
const BESIDE = 10;
/** No article has more: what a page repeats more often is not looked for. */
const MOST = 40;

/** Excludes pull quotes: words of a paragraph that are set apart a second time, with who said them. */
export function excludePullQuotes(pass: RulesPass): void {
  let article: string | null = null;
  let looked = 0;
  for (let at = pass.from; at < pass.to && looked < MOST; at++) {
    const block = pass.flow.blocks[at];
    if (!block || pass.exclusions[at] || block.words < FEWEST_WORDS || block.words > MOST_WORDS) continue;
    const box = apartBox(pass, block);
    if (!box) continue;
    looked++;
    article ??= paragraphsOf(pass);
    if (isRepeated(lettersOf(block.text), article, pass.prose[at] === true))
      excludeSection(pass, box.from, box.to, 'pull-quote', 'repeated');
  }
}

/** The element that sets a text apart, with hardly more in it than that text; null where there is none. */
function apartBox({ flow, candidate }: RulesPass, { holder, words }: TextBlock): Box | null {
  let found: Box | null = null;
  let box = flow.box.get(holder) ?? null;
  for (let up = 0; up < AROUND && box && box.element !== candidate.root; up++, box = box.up) {
    if (wordsIn(flow.blocks, box) > words + BESIDE) break;
    if (APART.test(box.element.localName) || NAMED.test(box.element.className)) found = box;
  }
  return found;
}

function wordsIn(blocks: readonly TextBlock[], { from, to }: Box): number {
  let words = 0;
  for (let at = from; at < to && at < from + BESIDE; at++) words += blocks[at]?.words ?? 0;
  return to - from > BESIDE ? Number.POSITIVE_INFINITY : words;
}

/** The letters of all paragraphs that are kept, a line for each. */
function paragraphsOf({ flow, from, to, prose, exclusions }: RulesPass): string {
  return flow.blocks
    .slice(from, to)
    .filter(({ index }) => prose[index] && !exclusions[index])
    .map(({ text }) => lettersOf(text))
    .join('\n');
}

/** Whether a paragraph holds these letters; one that is set apart and is a paragraph itself holds them once more. */
function isRepeated(letters: string, article: string, isOneOfThem: boolean): boolean {
  const first = article.indexOf(letters);
  if (first < 0 || letters === '') return false;
  return !isOneOfThem || article.indexOf(letters, first + 1) >= 0;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
