import { type Box, Inside, type TextBlock } from '../../blocks';
import { isHeading } from './heading';
import { lineRuleOf } from './matching';
import type { RulesPass } from './pass';
import type { Ready } from './patterns';

/** Whether a box holds an article's text, whatever it is called. Readers' comments are text as well: they stand at the end. */
export function saysContent(pass: RulesPass, box: Box, rule: Ready): boolean {
  if (rule.reason === 'comments' && proseFrom(pass, box.to) < 0) return false;
  const text = pass.flow.blocks.slice(box.from, box.to).find(isSentence);
  if (rule.reason === 'author-bio' && text && namesSomebody(text)) return false;
  return isText(pass, box);
}

/** Whether what a box holds is mostly prose, and nothing in it is a control, a date or a prompt. */
function isText(pass: RulesPass, { from, to }: Box): boolean {
  let words = 0;
  let prose = 0;
  for (let at = from; at < to; at++) {
    const block = pass.flow.blocks[at];
    if (!block) continue;
    if (pass.dated[at] || block.inside & (Inside.control | Inside.form)) return false;
    if (isHeading(block)) continue;
    words += block.words;
    if (isSentence(block) && !lineRuleOf(block, rule => rule.where === undefined)) prose += block.words;
  }
  return prose * 2 > words;
}

/** Whether a text begins with a name of two words or more, as notes about authors do. */
export function namesSomebody({ text }: TextBlock): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}[ ,]\p{Ll}/u.test(text);
}

/** A sentence, however short, that is not mostly a link. */
export function isSentence(block: TextBlock): boolean {
  if (block.prose) return true;
  if (block.linked * 2 > block.text.length || block.level > 0) return false;
  return block.words >= 3 && /[.!?。！？…।](?:["'”’»)\]」』]{0,2})$/u.test(block.text);
}

/**
 * Whether a box named for the side of a page stands between paragraphs of the article, beside which it is, and says
 * something itself: a heading, and text under it.
 */
export function isAsideOfArticle(pass: RulesPass, box: Box, { id }: Ready): boolean {
  if (id !== 'page-furniture' || box.from <= pass.firstParagraph) return false;
  const around = box.up;
  if (!around || !isText(pass, box)) return false;
  return (
    holdsProse(pass, around, pass.firstParagraph, box.from) && holdsProse(pass, around, box.to, around.to)
  );
}

const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.form;

/** Whether a paragraph of a box stands from one block up to another. */
function holdsProse(pass: RulesPass, { from, to }: Box, start: number, end: number): boolean {
  for (let at = Math.max(from, start); at < Math.min(to, end); at++) {
    if (pass.prose[at] && !((pass.flow.blocks[at]?.inside ?? 0) & ELSEWHERE)) return true;
  }
  return false;
}

/** The first paragraph from a block on; -1 where none follows. */
function proseFrom(pass: RulesPass, from: number): number {
  for (let at = from; at < pass.to; at++) if (pass.prose[at] && !pass.exclusions[at]) return at;
  return -1;
}
