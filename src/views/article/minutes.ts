import type { Article } from '../../model';
import { lines, shown } from '../../text/lines';

/** Brysbaert 2019 (doi:10.1016/j.jml.2019.104047): 238 words a minute, silently, in English non-fiction. */
const WORDS_A_MINUTE = 238;
/** Trauzettel-Klosinski & Dietz 2012 (doi:10.1167/iovs.11-8284): 255 Chinese, 357 Japanese characters. */
const SIGNS_A_MINUTE = 300;

const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How long the article takes to read, in whole minutes, at least one. What is folded is not counted. */
export function minutes(article: Article): number {
  let words = 0;
  let signs = 0;
  for (const { rich, folded } of lines(article)) {
    if (folded) continue;
    const text = shown(rich);
    signs += text.match(SIGN)?.length ?? 0;
    words += text.replace(SIGN, ' ').match(/\S+/g)?.length ?? 0;
  }
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE));
}
