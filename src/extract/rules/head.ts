import { anyOf, derived } from '../../languages/derived';
import { titleKey } from '../../text/title';
import { dateOf, isMachineDate } from './dates';
import { exclude, type RulesPass } from './pass';

const known = derived(languages => {
  const opens = anyOf(languages.flatMap(({ bylines }) => bylines.opens));
  return {
    readingTime: new RegExp(
      String.raw`^\W*${anyOf(languages.flatMap(({ bylines }) => bylines.readingTimes))}\W*$`,
    ),
    byline: new RegExp(String.raw`^\W*${opens}\s*[:：]?\s*[\p{Lu}\p{Lo}][\p{L}.'’ ,&-]{1,70}$`, 'u'),
    /** A look that costs little: classes of all letters are costly to compile. */
    bylineStart: new RegExp(String.raw`^\W*${opens}`),
  };
});

function isByline(text: string): boolean {
  const { bylineStart, byline } = known();
  return bylineStart.test(text) && byline.test(text);
}

/** Excludes what the article's header shows already: title, date, byline, how long it takes to read. */
export function excludeHead(pass: RulesPass): void {
  const { candidate, flow } = pass;
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
  for (let at = pass.from; at < pass.to; at++) {
    const block = flow.blocks[at];
    if (!block || pass.exclusions[at]) continue;
    const early = at < pass.firstParagraph;
    if ((early || block.level > 0) && block.words <= 60 && titles.has(titleKey(block.text))) {
      exclude(pass, at, shown ? 'repeated-title' : 'headline', shown ? 'repeated' : 'metadata');
      shown = true;
      continue;
    }
    if (pass.dated[at] && (early || isMachineDate(block.text)) && block.level === 0) {
      exclude(pass, at, 'date-line', 'metadata');
      if (early) pass.published ??= dateOf(block.text);
      continue;
    }
    if (!early || block.words > 16) continue;
    const line = titleKey(block.text);
    if (known().readingTime.test(block.text.toLowerCase())) exclude(pass, at, 'reading-time', 'metadata');
    else if (isByline(block.text) || (byline && (line === byline || line === `by ${byline}`)))
      exclude(pass, at, 'byline', 'metadata');
  }
}
