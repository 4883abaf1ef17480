import { titleKey } from '../../text/title';
import { dateOf, isMachineDate } from './dates';
import { mark, type Sheet } from './sheet';

const READING_TIME =
  /^\W*(?:\d+[- ]?(?:min(?:ute)?s?)(?:\.| of)?(?: to)? ?(?:read(?:ing)?(?: time)?)?|(?:reading time|estimated read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время чтения|okuma süresi)\b.{0,24})\W*$/iu;
const BYLINE =
  /^\W*(?:(?:written |posted |published |reported |words |story |text |article )?by|von|par|por|di|door|av|autor(?:in|a)?|автор|yazan|作者|文|author|reporter|written by)\s*[:：]?\s*[\p{Lu}\p{Lo}][\p{L}.'’ ,&-]{1,70}$/u;

/** How a byline begins, and what stands in every reading time: a look that costs little. */
const BYLINE_START =
  /^\W*(?:(?:written |posted |published |reported |words |story |text |article )?by|von|par|por|di|door|av|autor|автор|yazan|作者|文|author|reporter)/;
const READING_WORDS = 'read lesezeit lect lett leit leestijd чтения okuma'.split(' ');

function isReadingTime(text: string): boolean {
  const lower = text.toLowerCase();
  const may = (/\d/.test(lower) && lower.includes('min')) || READING_WORDS.some(word => lower.includes(word));
  return may && READING_TIME.test(text);
}

/** Marks what the article's header shows already: title, date, byline, how long it takes to read. */
export function markHead(sheet: Sheet): void {
  const { candidate, flow } = sheet;
  const titles = new Set<string>();
  for (const title of [
    candidate.title,
    candidate.headline?.textContent ?? null,
    ...candidate.snapshot.facts.titles,
  ]) {
    const key = title === null ? '' : titleKey(title);
    if (key.length > 3) titles.add(key);
  }
  const byline = titleKey(candidate.snapshot.facts.byline ?? '');
  let shown = false;
  for (let at = sheet.from; at < sheet.to; at++) {
    const piece = flow.pieces[at];
    if (!piece || sheet.exclusions[at]) continue;
    const early = at < sheet.lead;
    if ((early || piece.level > 0) && piece.words <= 60 && titles.has(titleKey(piece.text))) {
      mark(sheet, at, shown ? 'repeated-title' : 'headline', shown ? 'repeated' : 'metadata');
      shown = true;
      continue;
    }
    if (sheet.dated[at] && (early || isMachineDate(piece.text)) && piece.level === 0) {
      mark(sheet, at, 'date-line', 'metadata');
      if (early) sheet.published ??= dateOf(piece.text);
      continue;
    }
    if (!early || piece.words > 16) continue;
    const line = titleKey(piece.text);
    if (isReadingTime(piece.text)) mark(sheet, at, 'reading-time', 'metadata');
    else if (
      (BYLINE_START.test(piece.text) && BYLINE.test(piece.text)) ||
      (byline && (line === byline || line === `by ${byline}`))
    )
      mark(sheet, at, 'byline', 'metadata');
  }
}
