import { type Box, Inside } from '../../blocks';
import { linkedShare } from '../../blocks/units';
import { isAsideOfArticle, saysContent } from './content';
import { isFormula } from './formula';
import { isHeading } from './heading';
import { type Named, namedRule, ruleByTag } from './names';
import { exclude, type RulesPass } from './pass';
import type { Ready } from './patterns';
import { headingOf, isSlugOf, makesIdsOfHeadings } from './slug';
import { unfolds } from './unfolds';

/** Excludes what its element's name, class or id tells: navigation, share bars, cookie banners. */
export function excludeBoxes(pass: RulesPass): void {
  const protectedFrom = pass.firstParagraph;
  for (const box of pass.flow.boxes) {
    if (box.from < pass.from || box.to > pass.to || box.element === pass.candidate.root) continue;
    const named = namedRule(box.element);
    if (!named || !within(pass, box, named.rule) || !isClutter(pass, box, named)) continue;
    const { rule } = named;
    // A box with the first paragraph and more of the article is no clutter, whatever its class says.
    if (box.from <= protectedFrom && box.to > protectedFrom && rule.reason !== 'cookies') continue;
    if (rule === CONTROL) excludeButton(pass, box);
    else excludeBox(pass, box, rule);
  }
  excludeControls(pass);
}

function excludeBox(pass: RulesPass, box: Box, rule: Ready): void {
  pass.sections++;
  for (let at = box.from; at < box.to; at++) exclude(pass, at, rule.id, rule.reason, pass.sections);
}

const CONTROL = ruleByTag('button');

/** A button that shows a picture goes without it: only its letters are what a button says. */
function excludeButton(pass: RulesPass, box: Box): void {
  if (!CONTROL) return;
  if (box.element.querySelector('img,picture,video') === null) excludeBox(pass, box, CONTROL);
  else for (let at = box.from; at < box.to; at++) exclude(pass, at, CONTROL.id, CONTROL.reason);
}

/** A button stands among letters, so it has no box; where it is a line of its own it goes with the boxes. */
function excludeControls(pass: RulesPass): void {
  for (let at = pass.from; at < pass.to && CONTROL; at++) {
    const block = pass.flow.blocks[at];
    if (!block || !(block.inside & Inside.control) || block.words > (CONTROL.maxWords ?? 0)) continue;
    if (pass.facts[at]?.kind === 'table' || unfolds(pass, at)) continue;
    exclude(pass, at, CONTROL.id, CONTROL.reason);
  }
}

function within(pass: RulesPass, box: Box, rule: Ready): boolean {
  let words = 0;
  for (let at = box.from; at < box.to; at++) words += pass.flow.blocks[at]?.words ?? 0;
  if (rule.maxWords !== undefined && words > rule.maxWords) return false;
  if (rule.minLinked !== undefined && linkedShare(pass.flow, box) < rule.minLinked) return false;
  return rule.maxShare === undefined || words <= pass.words * rule.maxShare || words <= 12;
}

/** Whether what a box is called tells what it is, and what it holds does not tell otherwise. */
function isClutter(pass: RulesPass, box: Box, named: Named): boolean {
  const { element } = box;
  if (isFormula(element) || !isWhole(pass, box) || isInFacts(pass, box)) return false;
  if (named.rule === CONTROL) return !unfolds(pass, box.from);
  if (named.only !== null && !namesMore(pass, box, named.rule, named.only)) return false;
  return !isAsideOfArticle(pass, box, named.rule);
}

/** Whether a box holds its blocks whole: one around a formula in a line begins amid the line's letters. */
function isWhole(pass: RulesPass, { element, from, to }: Box): boolean {
  const [first, last] = [pass.flow.blocks[from]?.texts[0], pass.flow.blocks[to - 1]?.texts.at(-1)];
  return first !== undefined && last !== undefined && element.contains(first) && element.contains(last);
}

/** In code, in a row of a table, in a note: what they are called is of their own concern. */
function isInFacts(pass: RulesPass, { element, from }: Box): boolean {
  const facts = pass.facts[from];
  if (facts && facts.kind !== 'list' && facts.element !== element && facts.element.contains(element))
    return true;
  return ((pass.flow.blocks[from]?.inside ?? 0) & Inside.code) > 0 && element.querySelector('pre') === null;
}

/** Whether a name says more than the heading of the box does, of whose words it may have been made. */
function namesMore(pass: RulesPass, box: Box, rule: Ready, name: string): boolean {
  const { flow } = pass;
  const heading = headingOf(flow, box);
  const isId = name === box.element.id;
  if (!heading) {
    const block = flow.blocks[box.from];
    return !(isId && block?.prose && isSlugOf(name, block.text) && saysContent(pass, box, rule));
  }
  const isHeadingAlone = box.to === box.from + 1 && isHeading(heading);
  if (isHeadingAlone && isId) return false;
  if (!isSlugOf(name, heading.text) || (!isId && !isHeadingAlone && !/[-_\p{Lu}]/u.test(name))) return true;
  if (isHeadingAlone || (isId && makesIdsOfHeadings(flow))) return false;
  return !saysContent(pass, box, rule);
}
