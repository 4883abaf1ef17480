import { anyOf, derived, wordsIn } from '../languages/derived';
import { AGENCIES } from './agencies';

/** What stands between two agencies. */
const between = derived(
  languages =>
    new RegExp(
      String.raw`\s?[/,·+&]\s?|\s${anyOf(languages.flatMap(({ credits }) => wordsIn(credits.joins)))}\s`,
    ),
);

/** The agency that a short text names, whole, by the name that a reader knows; null when it names none. */
export function agencyOf(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\.com\b.*$|\s(?:staff|news|agency|contributor)$|[\s.:;,()]+$/g, '')
    .trim();
  const at = bare === '' ? -1 : AGENCIES.toLowerCase().indexOf(`|${bare}|`);
  if (at < 0) return null;
  const name = AGENCIES.lastIndexOf('||', at) + 2;
  return AGENCIES.slice(name, AGENCIES.indexOf('|', name));
}

/** The agencies of a list such as `dpa/AFP` or `Reuters, AP`; null unless each of its parts is one. */
export function agenciesOf(text: string): string | null {
  if (text.length > 60) return null;
  const names = new Set<string>();
  for (const part of text.split(between())) {
    const name = agencyOf(part);
    if (name === null) return null;
    names.add(name);
  }
  return [...names].join(', ');
}
