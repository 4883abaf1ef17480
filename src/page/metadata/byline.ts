import { fold } from './meta';
import { BEHIND, BY, DONE, NOBODY, ROLE } from './names';

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
    if (name !== '' && !NOBODY.test(name) && !(names.size > 0 && ROLE.test(name))) names.add(name);
  }
  const all = [...names].join(', ');
  // Signs and figures alone are no name.
  return all.length <= LONGEST && /[^\0-@[-`{-¿]/.test(all) ? all : null;
}

function withoutBy(part: string): string {
  const end = part.search(/[\s:：]/);
  const word = part.slice(0, Math.max(0, end)).toLowerCase();
  if (BY.has(word)) return part.slice(end).replace(/^[\s:：]+/, '');
  return DONE.has(word) && /^\sby[\s:]/i.test(part.slice(end)) ? part.slice(end + 4).trim() : part;
}

/** Only three words and more can be a name with something glued to it. */
function withoutBehind(part: string): string {
  const isLong = part.includes(' ', part.indexOf(' ') + 1);
  return (isLong ? part.replace(BEHIND, '') : part).trim();
}
