import { type Box, Inside } from '../../blocks';
import { exclude, type RulesPass } from './pass';
import { type Ready, RULES, ruleNamed } from './patterns';

/** A number behind those of all rules. */
const NONE = RULES.length;
/** The first rule by the name of an element, by its class and id as they stand, and by each name among these. */
const byTag = new Map<string, number>();
const byNames = new Map<string, number>();
const byName = new Map<string, number>();

RULES.forEach(({ tags = [] }, number) => {
  for (const tag of tags) if (!byTag.has(tag)) byTag.set(tag, number);
});

/** Excludes what its element's name, class or id tells: navigation, share bars, cookie banners. */
export function excludeBoxes(pass: RulesPass): void {
  const protectedFrom = pass.firstParagraph;
  for (const box of pass.flow.boxes) {
    if (box.from < pass.from || box.to > pass.to || box.element === pass.candidate.root) continue;
    const rule = ruleOf(box.element);
    if (!rule || !within(pass, box, rule)) continue;
    // A box with the first paragraph and more of the article is no clutter, whatever its class says.
    if (box.from <= protectedFrom && box.to > protectedFrom && rule.reason !== 'cookies') continue;
    pass.sections++;
    for (let at = box.from; at < box.to; at++) exclude(pass, at, rule.id, rule.reason, pass.sections);
  }
  excludeControls(pass);
}

const CONTROL = RULES[byTag.get('button') ?? NONE];

/** A button stands among letters, so it has no box; where it is a line of its own it goes with the boxes. */
function excludeControls(pass: RulesPass): void {
  for (let at = pass.from; at < pass.to && CONTROL; at++) {
    const block = pass.flow.blocks[at];
    if (!block || !(block.inside & Inside.control) || block.words > (CONTROL.maxWords ?? 0)) continue;
    exclude(pass, at, CONTROL.id, CONTROL.reason);
  }
}

function within(pass: RulesPass, box: Box, rule: Ready): boolean {
  let words = 0;
  for (let at = box.from; at < box.to; at++) words += pass.flow.blocks[at]?.words ?? 0;
  if (rule.maxWords !== undefined && words > rule.maxWords) return false;
  return rule.maxShare === undefined || words <= pass.words * rule.maxShare || words <= 12;
}

function ruleOf(element: Element): Ready | null {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const number = Math.min(byTag.get(element.localName) ?? NONE, named === ' ' ? NONE : ruleByNames(named));
  return RULES[number] ?? null;
}

function ruleByNames(named: string): number {
  const before = byNames.get(named);
  if (before !== undefined) return before;
  let first = NONE;
  for (const name of named.split(/\s+/)) if (name.length > 1) first = Math.min(first, ruleByName(name));
  if (byNames.size > 5000) byNames.clear();
  byNames.set(named, first);
  return first;
}

/** The first rule that a class name or an id fits, camel case parted by hyphens. */
function ruleByName(written: string): number {
  const before = byName.get(written);
  if (before !== undefined) return before;
  const name = parted(written);
  const first = name.length > 1 && name.length < 60 ? (ruleNamed(name) ?? NONE) : NONE;
  if (byName.size > 5000) byName.clear();
  byName.set(written, first);
  return first;
}

/** In lower case, with hyphens between the parts and nowhere else. */
function parted(written: string): string {
  if (!/[^a-z\d-]|--|^-|-$/.test(written)) return written;
  return written
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:__|--|_|-)+/g, '-')
    .replace(/^-|-$/g, '');
}
