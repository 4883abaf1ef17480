import { anyOf, derived, wordsIn } from '../../languages/derived';
import { fold } from './meta';
import { NO_NAMES } from './names';

const LETTERS = 'a-zÀ-ÖØ-öø-ɏ';

/** What stands around names in the languages that are loaded. */
const around = derived(languages => {
  const all = languages.map(({ bylines }) => bylines);
  const roles = all.flatMap(({ roles }) => wordsIn(roles).map(role => role.replace('~', `[${LETTERS}]*`)));
  const rolesOf = anyOf(all.flatMap(({ rolesOf }) => wordsIn(rolesOf)));
  const byDone = all.flatMap(({ done, before }) => {
    const [by] = wordsIn(before);
    return by ? wordsIn(done).map(word => [word, new RegExp(String.raw`^\s${by}[\s:]`, 'i')] as const) : [];
  });
  return {
    before: new Set(all.flatMap(({ before }) => wordsIn(before))),
    /** By words that may stand before them, what follows these. */
    byDone: new Map(byDone),
    /** What stands behind them, glued on: when it was written, how to reach them. */
    behind: new RegExp(
      String.raw`\s(?:[|·•–—-]\s|\(|\d|${anyOf(all.flatMap(({ behind }) => behind))}).*$`,
      's',
    ),
    /** What somebody is and not who, behind a name. */
    role: new RegExp(
      String.raw`^(?:[${LETTERS}Ѐ-ӿ&/'’-]+\s){0,5}${anyOf(roles)}(?:\s${rolesOf}\s.{2,60})?$`,
      'i',
    ),
  };
});

const LONGEST = 150;
const FARTHEST = 2000;

/**
 * A byline as names: without "By", without addresses, dates and roles, without the machine's words for nobody. Null
 * when nothing that could be a name is left. At most 150 letters: longer text is a biography.
 */
export function cleanByline(text: string): string | null {
  const names = new Set<string>();
  for (const part of fold(text.slice(0, FARTHEST)).split(/\s?[,;|]\s?(?=\S)/)) {
    const name = withoutBehind(withoutBy(part.startsWith('@') ? part.replace(/^@(?=\w)/, '') : part));
    if (name !== '' && !NO_NAMES.test(name) && !(names.size > 0 && around().role.test(name))) names.add(name);
  }
  const all = [...names].join(', ');
  // Signs and digits alone are no name.
  return all.length <= LONGEST && /[^\0-@[-`{-¿]/.test(all) ? all : null;
}

function withoutBy(part: string): string {
  const end = part.search(/[\s:：]/);
  const word = part.slice(0, Math.max(0, end)).toLowerCase();
  const { before, byDone } = around();
  const rest = part.slice(end);
  if (before.has(word)) return rest.replace(/^[\s:：]+/, '');
  const by = byDone.get(word);
  return by?.test(rest) ? rest.replace(by, '').trim() : part;
}

/** Only three words and more can be a name with something glued to it. */
function withoutBehind(part: string): string {
  const isLong = part.includes(' ', part.indexOf(' ') + 1);
  return (isLong ? part.replace(around().behind, '') : part).trim();
}
