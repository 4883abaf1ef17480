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

/** What an element's names say that it is. */
export interface Named {
  readonly rule: Ready;
  /** The name that says so where no other does: the id, or the only class that fits. Null where it is not the only one. */
  readonly only: string | null;
}

/** The first rule that an element's own name fits. */
export function ruleByTag(name: string): Ready | null {
  return RULES[byTag.get(name) ?? NONE] ?? null;
}

/** The first rule that an element's own name, its class or its id fits. */
export function namedRule(element: Element): Named | null {
  const tag = byTag.get(element.localName) ?? NONE;
  const classes = element.getAttribute('class') ?? '';
  const { id } = element;
  const byClass = classes === '' ? NONE : ruleByNames(classes);
  const byId = id === '' ? NONE : ruleByName(id);
  const rule = RULES[Math.min(tag, byClass, byId)];
  if (!rule) return null;
  if (tag < NONE || (byClass < NONE && byId < NONE)) return { rule, only: null };
  return { rule, only: byId < NONE ? id : onlyClass(classes) };
}

function onlyClass(classes: string): string | null {
  const fit = classes.split(/\s+/).filter(name => name.length > 1 && ruleByName(name) < NONE);
  return fit.length === 1 ? (fit[0] ?? null) : null;
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
  const first =
    name.length > 1 && name.length < 60 && !SAYS_HOW.test(name) ? (ruleNamed(name) ?? NONE) : NONE;
  if (byName.size > 5000) byName.clear();
  byName.set(written, first);
  return first;
}

/** A name that says how an element is, or what belongs to it elsewhere, and not what it is. */
const SAYS_HOW = /^(?:has|with|without|no|not|non)-|-(?:enabled|disabled|attached|of|our)(?:-|$)/;

/** In lower case, with hyphens between the parts and nowhere else. */
export function parted(written: string): string {
  if (!/[^a-z\d-]|--|^-|-$/.test(written)) return written;
  return written
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:__|--|_|-)+/g, '-')
    .replace(/^-|-$/g, '');
}
