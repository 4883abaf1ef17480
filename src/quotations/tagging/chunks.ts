import { kindAt, LOWER, SPACE } from '../../text/letters';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import { expressionAt } from './expressionAt';
import type { Item } from './item';
import { itemOf, LONGEST } from './item';
import { mayBegin, nounPhrase, phraseEnd } from './nounPhrases';
import type { Token } from './token';
import { isSign } from './token';

/** What a genitive may belong to. */
const GOVERNORS = new Set<Tag>(['name', 'noun-phrase', 'time']);

/** Puts the words of a passage together: noun phrases, fixed expressions, what stands alone. */
export function itemsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const expression = expressionAt(tokens, at, lexicon.expressions);
    const aside = isSign(token, '(') ? asideEnd(tokens, at) : at;
    const end = mayBegin(token) && !expression ? phraseEnd(tokens, at, lexicon) : at;
    if (expression) {
      const { tag, words } = expression;
      items.push(itemOf(tag, token, tokens[at + words.length - 1] ?? token, null));
      at += words.length;
    } else if (aside > at) {
      at = aside;
    } else if (end > at) {
      add(items, nounPhrase(tokens, at, end, lexicon), token, lexicon);
      at = end;
    } else {
      items.push(itemOf(token.tag ?? signTag(token, tokens[at + 1], text), token, token, null));
      at += 1;
    }
  }
  return items;
}

/** A genitive belongs to the noun before it: "der Sprecher des Gerichts". */
function add(items: Item[], phrase: Item, first: Token, lexicon: Lexicon): void {
  const before = items[items.length - 1];
  const genitive = isListed(lexicon, 'genitives', first.lower);
  if (before && genitive && GOVERNORS.has(before.tag))
    items[items.length - 1] = { ...before, end: phrase.end };
  else items.push(phrase);
}

/** Where a short remark in brackets ends: "(R-Tex.)" does not part a name from its verb. */
function asideEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end];
    if (token && isSign(token, ')')) return end + 1;
    if (token?.tag === 'quotation') return at;
  }
  return at;
}

/** The tag of a sign. */
function signTag(token: Token, next: Token | undefined, text: string): Tag {
  const sign = token.text;
  if ('。！？'.includes(sign)) return 'stop';
  if ('.!?…'.includes(sign)) {
    if (!next || next.tag === 'quotation') return 'stop';
    const glued = token.end < text.length && !(kindAt(text, token.end) & SPACE);
    const within = next.text === ',' || next.text === ';' || (glued && kindAt(next.text, 0) & LOWER);
    return within ? 'dash' : 'stop';
  }
  if (',、，'.includes(sign)) return 'comma';
  if (':：;'.includes(sign)) return sign === ';' ? 'semicolon' : 'colon';
  if ('([{'.includes(sign)) return 'opening-bracket';
  return ')]}'.includes(sign) ? 'closing-bracket' : 'dash';
}
