import { anyOf, derived } from '../../languages/derived';
import { titleKey } from '../../text/title';
import { dateOf, isMachineDate } from './dates';
import { mark, type Sheet } from './sheet';

const known = derived(languages => {
  const opens = anyOf(languages.flatMap(({ bylines }) => bylines.opens));
  return {
    readingTime: new RegExp(
      String.raw`^\W*${anyOf(languages.flatMap(({ bylines }) => bylines.readingTimes))}\W*$`,
    ),
    byline: new RegExp(String.raw`^\W*${opens}\s*[:：]?\s*[\p{Lu}\p{Lo}][\p{L}.'’ ,&-]{1,70}$`, 'u'),
    /** A look that costs little: classes of all letters are dear to compile. */
    bylineStart: new RegExp(String.raw`^\W*${opens}`),
  };
});

function isByline(text: string): boolean {
  const { bylineStart, byline } = known();
  return bylineStart.test(text) && byline.test(text);
}

/** Marks what the article's header shows already: title, date, byline, how long it takes to read. */
export function markHead(sheet: Sheet): void {
  const { candidate, flow } = sheet;
  const titles = new Set<string>();
  for (const title of [
    candidate.title,
    candidate.headline?.textContent ?? null,
    ...candidate.snapshot.metadata.titles,
  ]) {
    const key = title === null ? '' : titleKey(title);
    if (key.length > 3) titles.add(key);
  }
  const byline = titleKey(candidate.snapshot.metadata.byline ?? '');
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
    if (known().readingTime.test(piece.text.toLowerCase())) mark(sheet, at, 'reading-time', 'metadata');
    else if (isByline(piece.text) || (byline && (line === byline || line === `by ${byline}`)))
      mark(sheet, at, 'byline', 'metadata');
  }
}
