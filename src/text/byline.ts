import { anyOf, derived, wordsIn } from '../languages/derived';
import { kindAt, UPPER } from './letters';
import { PARTICLES } from './personName';
import { isUnfilled } from './templates';

const LETTERS = 'a-zÀ-ÖØ-öø-ɏ';

/** What stands around names in the languages that are loaded. */
const around = derived(languages => {
  const all = languages.map(({ bylines }) => bylines);
  const roles = all.flatMap(({ roles }) => wordsIn(roles).map(role => role.replace('~', `[${LETTERS}Ѐ-ӿ]*`)));
  const rolesOf = anyOf(all.flatMap(({ rolesOf }) => wordsIn(rolesOf)));
  const places = all.flatMap(({ rolesOf }) => wordsIn(rolesOf)).filter(word => !PARTICLES.has(word));
  const byDone = all.flatMap(({ done, before }) => {
    const [by] = wordsIn(before);
    return by ? wordsIn(done).map(word => [word, new RegExp(String.raw`^\s${by}[\s:]`, 'i')] as const) : [];
  });
  return {
    /** A word for an author or a text, and a sign. */
    labelled: new RegExp(String.raw`^${anyOf(all.flatMap(({ opens }) => opens))}\s?[:：/]\s?`, 'i'),
    before: new Set(all.flatMap(({ before }) => wordsIn(before))),
    /** By words that may stand before them, what follows these. */
    byDone: new Map(byDone),
    /** What stands behind them, glued on: when it was written, how to reach them. */
    behindAlone: new RegExp(`^${anyOf(all.flatMap(({ behind }) => behind))}`),
    behind: new RegExp(String.raw`\s(?:[|·•–—-]\s|\d|${anyOf(all.flatMap(({ behind }) => behind))}).*$`, 's'),
    /** What somebody is and not who, behind a name. */
    role: new RegExp(
      String.raw`^(?:[${LETTERS}Ѐ-ӿ&/'’-]+\s){0,5}${anyOf(roles)}(?:\s${rolesOf}\s.{2,60})?$`,
      'i',
    ),
    /** Where somebody is, behind a name. */
    place: new RegExp(String.raw`\s(?:${places.join('|') || '(?!)'})\s.{2,60}$`, 'u'),
    /** What joins names. */
    joins: new RegExp(String.raw`\s(?:${anyOf(all.flatMap(({ joins }) => wordsIn(joins)))}|&|\+)\s`, 'iu'),
  };
});

/** What is no name of anybody: what machines write where a name belongs, and addresses. */
const NO_NAMES =
  /^(?:https?:|www\.)|@[\w-]+\.|^(?:admin|administrator|editor|staff|null|undefined|unknown|n\/a)$|^\d+(?:$|[\s.:])/i;
const LONGEST = 150;
const FARTHEST = 2000;

/**
 * A byline as names: without "By", without addresses, dates and roles, without the machine's words for nobody. Null
 * when nothing that could be a name is left. At most 150 letters: longer text is a biography.
 */
export function cleanByline(text: string): string | null {
  const names = new Set<string>();
  for (const part of text
    .slice(0, FARTHEST)
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s?[,;|、，]\s?(?=\S)/)) {
    const name = withoutBehind(withoutBy(part.startsWith('@') ? part.replace(/^@(?=\w)/, '') : part));
    if (
      name === '' ||
      isNoName(name) ||
      around().behindAlone.test(part) ||
      (names.size > 0 && isBesideNames(name))
    )
      continue;
    names.add(name);
  }
  const all = [...names].join(', ');
  // Signs and digits alone are no name.
  return all.length <= LONGEST && /[^\0-@[-`{-¿]/.test(all) ? all : null;
}

/** Whether a text is what stands in the place of a name that is not known, or an address. */
export function isNoName(text: string): boolean {
  return NO_NAMES.test(text) || isUnfilled(text);
}

/** Whether a text tells what somebody is, as it may stand behind a name. */
export function isRole(text: string): boolean {
  return around().role.test(text);
}

/** A name without the words that tell where somebody is: "at the Courier". */
export function withoutPlace(text: string): string {
  return text.replace(around().place, '');
}

/** The parts of a text in which words such as "and" join names. */
export function namesJoined(text: string): string[] {
  return text.split(around().joins);
}

/** Behind a name stand roles, days, and descriptions in words without capitals. */
function isBesideNames(part: string): boolean {
  if (isRole(part) || /\s\d{1,2}$/.test(part)) return true;
  const small = part.split(' ').filter(word => word.length > 5 && word === word.toLowerCase());
  return small.length >= 2 && small.some(word => word !== word.toUpperCase());
}

function withoutBy(part: string): string {
  const end = part.search(/[\s:：]/);
  const word = part.slice(0, Math.max(0, end)).toLowerCase();
  const { before, byDone, labelled } = around();
  const rest = part.slice(end);
  if (before.has(word)) return rest.replace(/^[\s:：]+/, '');
  const by = byDone.get(word);
  return by?.test(rest) ? rest.replace(by, '').trim() : part.replace(labelled, '');
}

/** Only three words and more can be a name with something glued to it. */
export function withoutBehind(part: string): string {
  const isLong = part.includes(' ', part.indexOf(' ') + 1);
  return withoutBrackets(isLong ? part.replace(around().behind, '') : part).trim();
}

/** A name without what follows in brackets; what stands in brackets before more of the name is a part of it. */
function withoutBrackets(part: string): string {
  const at = part.search(/\s[(（]/);
  if (at < 0) return part;
  const end = part.search(/[)）]/);
  const next = end > at ? part.slice(end + 1).trimStart() : '';
  const inside = part.slice(at + 2, end);
  return kindAt(next, 0) & UPPER && !/[\d@]/.test(inside) ? part : part.slice(0, at);
}
