import { AGENCIES } from './agencies';

/** The agency that a short text names, whole, by the name that a reader knows; null when it names none. */
export function agencyOf(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\.com\b.*$|\s(?:staff|news|agency|contributor)$|[\s.:;,()]+$/g, '')
    .trim();
  return AGENCIES.get(bare) ?? null;
}

/** The agencies of a list such as `dpa/AFP` or `Reuters, AP`; null unless each of its parts is one. */
export function agenciesOf(text: string): string | null {
  if (text.length > 60) return null;
  const names = text.split(/\s?[/,·+&]\s?|\s(?:and|und|mit|with)\s/).map(agencyOf);
  return names.every(name => name !== null) ? [...new Set(names)].join(', ') : null;
}
