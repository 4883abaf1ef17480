import { Inside } from '../../blocks';
import { linkedShare } from '../../blocks/units';
import { isBelowPicture } from '../../html/caption';
import { anyOf, derived, wordsIn } from '../../languages/derived';
import type { Reason } from '../../model';
import { isAmongInstructions } from './appeal/instructions';
import { isSentence } from './content';
import { isInFormula } from './formula';
import { isHeading } from './heading';
import { lineRuleOf } from './matching';
import { opensSection, ownsSection } from './ownSection';
import { exclude, excludeSection, isPart, proseWords, type RulesPass } from './pass';

const OPENS = /["“”„«»「『‘][^"“”„«»」』]{3}/u;
const said = derived(
  languages => new RegExp(String.raw`\b${anyOf(languages.flatMap(each => wordsIn(each.said)))}\b`, 'giu'),
);

/**
 * A guard that no rule for lines breaks: words that somebody said, the paragraph that opens the article, and parts of what
 * stays or goes as a whole.
 */
export function isGuarded(pass: RulesPass, at: number): boolean {
  const block = pass.flow.blocks[at];
  if (!block) return true;
  if (block.inside & (Inside.excerpt | Inside.code | Inside.caption)) return true;
  if (isPart(pass, at) || isInFormula(block)) return true;
  return (at === pass.firstParagraph && block.words >= 15) || (block.words > 12 && isSaid(block.text));
}

/** A word for saying stands somewhere behind the first letters in quotation marks. */
function isSaid(text: string): boolean {
  const found = OPENS.exec(text);
  if (!found) return false;
  const pattern = said();
  pattern.lastIndex = found.index + found[0].length;
  return pattern.test(text);
}

/** What an article says itself where its heading announces it: how to reach somebody, who owns what, what is stored. */
const ANNOUNCED: ReadonlySet<Reason> = new Set(['author-bio', 'cookies', 'legal']);

/** What a step of instructions may ask its readers for, as sites do. */
const ADVISED: ReadonlySet<Reason> = new Set(['cookies', 'newsletter', 'promo', 'share']);

/** Excludes lines that their words give away. */
export function excludeLines(pass: RulesPass): void {
  const tail = tailOf(pass);
  let last: number | null = null;
  const end = () => {
    last ??= endOf(pass);
    return last;
  };
  for (let at = pass.from; at < pass.to; at++) {
    if (pass.exclusions[at]) continue;
    const block = pass.flow.blocks[at];
    if (!block) continue;
    const rule = lineRuleOf(block, each => {
      if (each.cautious && block.level > 0 && pass.prose[at + 1]) return false;
      if (each.where === 'head') return at < pass.firstParagraph;
      if (each.where === 'end') return at >= end();
      return each.where !== 'tail' || at >= tail;
    });
    if (!rule || isGuarded(pass, at) || saysMore(pass, at) || ownsSection(pass, at, rule)) continue;
    // Whose a picture is goes with the picture.
    if (rule.reason === 'credit' && isBelowPicture(block.holder)) continue;
    if (ANNOUNCED.has(rule.reason) && opensSection(pass, at)) continue;
    if (ADVISED.has(rule.reason) && isAmongInstructions(pass, at)) continue;
    const to = rule.reason === 'navigation' ? linksEnd(pass, at) : at + 1;
    if (to > at + 1) excludeSection(pass, at, to, rule.id, rule.reason);
    else exclude(pass, at, rule.id, rule.reason);
  }
}

/** The end of a list of links right below a heading, which goes with it; the heading's own where there is none. */
function linksEnd(pass: RulesPass, at: number): number {
  const [block, next] = [pass.flow.blocks[at], pass.flow.blocks[at + 1]];
  const list = block && isHeading(block) && next?.holder.closest('ul,ol');
  const box = list ? pass.flow.box.get(list) : undefined;
  if (box?.from !== at + 1 || box.to > pass.to || linkedShare(pass.flow, box) < 0.8) return at + 1;
  return box.to;
}

/** Whether a text that has folds in it says something besides them: then the folds are all its clutter. */
function saysMore(pass: RulesPass, at: number): boolean {
  let left = 0;
  let folded = 0;
  for (const text of pass.flow.blocks[at]?.texts ?? []) {
    const folds = pass.folds.get(text) ?? [];
    const inFolds = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
    folded += inFolds;
    left += text.data.trim().length - inFolds;
  }
  return folded > 0 && left > Math.max(12, folded);
}

/** Where the article's last text ends: what follows is no sentence, no list, no heading over one, or a line that a rule knows. */
function endOf(pass: RulesPass): number {
  for (let at = pass.to - 1; at >= pass.from; at--) {
    const block = pass.flow.blocks[at];
    if (!block || pass.exclusions[at] || lineRuleOf(block, ({ where }) => where !== 'head')) continue;
    if (isSentence(block) || isPart(pass, at) || block.inside & Inside.code) return at + 1;
  }
  return pass.from;
}

/** Where the last lines begin: what follows holds no more than a twelfth of the article's paragraphs. */
export function tailOf(pass: RulesPass): number {
  const all = proseWords(pass, pass.from, pass.to);
  let behind = 0;
  for (let at = pass.to - 1; at >= pass.from; at--) {
    if (pass.prose[at] && !pass.exclusions[at]) behind += pass.flow.blocks[at]?.words ?? 0;
    if (behind > Math.max(all / 12, 45)) return at + 1;
  }
  return pass.from;
}
