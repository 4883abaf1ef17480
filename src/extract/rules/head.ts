import { isoDate } from '../../text/iso';
import { titleKey } from '../../text/title';
import { isCalendar, readAbout } from './about';
import { isBeforeWeb } from './about/rule';
import { isFact } from './about/zone';
import { isMachineDate } from './dates';
import { exclude, isPart, type RulesPass } from './pass';

/** Excludes what the article's header shows already: title, date, byline, how long it takes to read. */
export function excludeHead(pass: RulesPass): void {
  excludeTitles(pass);
  const { shown, blocks } = readAbout(pass);
  pass.shown = shown;
  for (const { at, rule } of blocks) exclude(pass, at, rule, 'metadata');
  excludeDates(pass);
}

function excludeTitles(pass: RulesPass): void {
  const { flow } = pass;
  const titles = titlesOf(pass);
  let shown = false;
  for (let at = pass.from; at < pass.to; at++) {
    const block = flow.blocks[at];
    if (!block || pass.exclusions[at] || block.words > 60) continue;
    if (at >= pass.firstParagraph && block.level === 0) continue;
    const key = titleKey(block.text);
    const above = flow.blocks[at - 1];
    // A headline may be drawn as two lines, the words before its colon above the others.
    if (above && above.words <= 8 && titles.has(`${titleKey(above.text)} ${key}`))
      exclude(pass, at - 1, 'headline', 'metadata');
    else if (!titles.has(key)) continue;
    exclude(pass, at, shown ? 'repeated-title' : 'headline', shown ? 'repeated' : 'metadata');
    shown = true;
  }
}

function titlesOf({ candidate }: RulesPass): Set<string> {
  const claims = [
    candidate.title,
    candidate.headline?.textContent ?? null,
    ...candidate.snapshot.metadata.titles,
  ];
  return new Set(claims.map(title => titleKey(title ?? '')).filter(key => key.length > 3));
}

/** Date lines before the first paragraph, unless they are a list of days, and those anywhere that programs print. */
function excludeDates(pass: RulesPass): void {
  const early: number[] = [];
  for (let at = pass.from; at < pass.to; at++) {
    const block = pass.flow.blocks[at];
    if (!block || !pass.dated[at] || block.level > 0 || pass.exclusions[at] || isPart(pass, at)) continue;
    if (isMachineDate(block.text)) exclude(pass, at, 'date-line', 'metadata');
    else if (at < pass.firstParagraph && !isFact(pass, block)) early.push(at);
  }
  const dates = early.map(at => ({ iso: isoDate(pass.flow.blocks[at]?.text ?? '') }));
  if (isCalendar(dates)) return;
  for (const [index, at] of early.entries())
    if (!isBeforeWeb(dates[index]?.iso ?? null)) exclude(pass, at, 'date-line', 'metadata');
}
