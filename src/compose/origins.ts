import { agencyOf } from '../text/agency';
import { CASELESS, kindAt, UPPER } from '../text/letters';

/** A line that may say where an article came from holds one of these, in lower case. */
const HINT =
  /origin|first|zuerst|urspr|republi|reprint|syndic|source|quelle|fuente|fonte|bron|źród|источ|出典|来源/i;

/** How a line says where an article came from; the first group begins with the name. */
const ORIGINS: readonly RegExp[] = [
  /^(?:sources?|quellen?|fuente|fonte|bron|źródło|источник|出典|来源)\s?[:：]\s?([^.:：]{2,60})\.?$/iu,
  /\bthis\s.{0,80}\b(?:originally|first)\s(?:published|appeared|posted)\s(?:on|by|in|at)\s([^.;:()]{2,80})/i,
  /\b(?:appeared first|originally appeared) (?:on|in)\s([^.;:()]{2,80})/i,
  /\bthis\s.{0,40}\b(?:republished|reprinted|reproduced|syndicated)\s(?:here\s)?(?:from|courtesy of|with (?:the )?(?:kind )?permission (?:of|from))\s([^.;:()]{2,80})/i,
  /\b(?:artikel|text|beitrag|bericht)\s.{0,80}(?:zuerst|ursprünglich|erstmals)\s(?:bei|auf|in|im)\s([^.;:()]{2,80}?)\s(?:erschienen|veröffentlicht)/i,
  /\b(?:artikel|text|beitrag|bericht)\s(?:erschien|stammt)\s(?:zuerst|ursprünglich|aus)\s(?:(?:bei|auf|in|im|der|dem)\s)*([^.;:()]{2,80})/i,
];

/** Where the name ends. */
const NAME_ENDS = /\s?[,–—]|\s(?:on|in|under|and|as|with|at|before|by|am|unter|und|vom)\s/;

/** The first publisher that a line names as where the article came from; null when it names none. */
export function originIn(text: string): string | null {
  if (!HINT.test(text)) return null;
  for (const says of ORIGINS) {
    const found = says.exec(text)?.[1]?.split(NAME_ENDS)[0]?.trim();
    if (!found) continue;
    const name = agencyOf(found) ?? found.replace(/^(?:the website of|der|dem)\s/i, '');
    const begins = kindAt(name, 0) & (UPPER | CASELESS);
    if ((begins || /\.\w/.test(name)) && name.split(' ').length < 7) return name;
  }
  return null;
}
