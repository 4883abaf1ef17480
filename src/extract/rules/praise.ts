import { Inside, type TextBlock } from '../../blocks';
import { asksIn } from './appeal/marked';
import { exclude, isPart, type RulesPass } from './pass';

const SLUG_WORDS = 7;
/** So many pairs of lines right before the comments or the related stories are looked at. */
const MOST_PAIRS = 4;

/**
 * Right before the comments or the related stories a page often praises something of its own: a few words with no
 * full stop, and one short sentence. It is recognized by its place and its shape; what stands before it, by what it asks
 * for, too.
 */
export function excludePraise(pass: RulesPass): void {
  for (let at = pass.firstParagraph + 2; at < pass.to; at++) {
    const reason = pass.exclusions[at]?.reason;
    if ((reason !== 'comments' && reason !== 'related') || pass.exclusions[at - 1]) continue;
    // Before stories that no heading announces the article's own last lines may stand.
    const announced = pass.exclusions[at]?.rule !== 'other-stories';
    let before = at;
    for (let pairs = 0; pairs < MOST_PAIRS && isPraise(pass, before, pairs > 0 || !announced); pairs++) {
      pass.sections++;
      exclude(pass, before - 2, 'own-praise', 'promo', pass.sections);
      exclude(pass, before - 1, 'own-praise', 'promo', pass.sections);
      before -= 2;
    }
  }
}

/** Whether the two lines before a block praise something of the site's own. */
function isPraise(pass: RulesPass, at: number, asks: boolean): boolean {
  const { blocks } = pass.flow;
  const [slug, line] = [blocks[at - 2], blocks[at - 1]];
  if (!slug || !line || pass.exclusions[at - 1] || pass.exclusions[at - 2]) return false;
  if (at - 2 <= pass.firstParagraph || pass.dated[at - 2] || pass.dated[at - 1]) return false;
  if (isPart(pass, at - 2) || isPart(pass, at - 1) || hasSectionsBeside(pass, slug)) return false;
  if ((slug.inside | line.inside) & (Inside.list | Inside.table | Inside.excerpt)) return false;
  const apart = !sharesBox(pass, slug, at - 3);
  const shaped =
    slug.words <= SLUG_WORDS &&
    line.words <= 22 &&
    !/:$/.test(line.text) &&
    !(apart ? /[.!:]["”’]?$/ : /[.!?:]["”’]?$/).test(slug.text) &&
    line.level === 0;
  if (!shaped || slug.linked + line.linked > 0 || (slug.level > 0 && !apart) || (!apart && !slug.whole))
    return false;
  if (/["“”«»]/.test(line.text)) return false;
  return !asks || asksIn(`${slug.text}. ${line.text}`);
}

/** Whether a heading heads a section like others: the same parent holds paragraphs, or more sections with headings. */
function hasSectionsBeside({ flow, firstParagraph }: RulesPass, slug: TextBlock): boolean {
  if (slug.level === 0) return false;
  let box = flow.box.get(slug.holder) ?? null;
  // The box that the heading opens, and what holds more than it.
  while (box && flow.blocks[box.from] === slug) box = box.up;
  return box !== null && box.from <= firstParagraph;
}

/** Whether a block has the same parent as the paragraph before it. */
function sharesBox(pass: RulesPass, block: TextBlock, before: number): boolean {
  let at = before;
  while (at > pass.firstParagraph && !pass.prose[at]) at--;
  return pass.flow.blocks[at]?.holder.parentElement === block.holder.parentElement;
}
