import type { Steps } from '../../steps';
import type { Lexicon } from '../lexicon/lexicon';
import type { Flat } from '../spans/flat';
import type { QuotedText } from '../spans/quoted';
import { itemsOf } from './chunks';
import type { Sentence } from './sentences';
import { addSentences } from './sentences';
import type { QuotedPart } from './tokens';
import { tokenizer, tokensOf } from './tokens';

/** So many passages are one step. */
const STEP = 32;

/** The text as sentences of tagged items, each quotation one item. Where all is quoted, the quotation alone is seen. */
export function* sentencesOf(flat: Flat, { quoted, taken }: QuotedText, lexicon: Lexicon): Steps<Sentence[]> {
  const words = tokenizer(flat.text, lexicon);
  const found: Sentence[] = [];
  let from = 0;
  for (const [number, passage] of flat.passages.entries()) {
    if (number % STEP === STEP - 1) yield;
    while ((quoted[from]?.outer.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const inside: QuotedPart[] = [];
    for (let index = from; index < quoted.length; index += 1) {
      const quotation = quoted[index];
      if (!quotation || quotation.outer.start >= passage.end) break;
      const start = Math.max(quotation.outer.start, passage.start);
      inside.push({ index, start, end: Math.min(quotation.outer.end, passage.end) });
    }
    const tokens = tokensOf(words, passage, inside);
    const seen = taken.has(passage) ? tokens.filter(({ tag }) => tag === 'quotation') : tokens;
    addSentences(found, flat.text, itemsOf(flat.text, seen, lexicon), number);
  }
  return found;
}
