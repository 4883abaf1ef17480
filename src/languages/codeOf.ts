/** Languages whose folder has another name than the tags that pages use. */
const ALSO: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The code of the folder that holds a language, by its BCP 47 tag; null for what is no tag. Whether there is one is not asked. */
export function codeOf(tag: string): string | null {
  const first = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
  return first ? (ALSO[first] ?? first) : null;
}
