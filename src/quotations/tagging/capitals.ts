import { kindAt, kindOf, LETTER, LOWER, runOf, UPPER } from '../../text/letters';

/** What capitals mean in a text: the words that have one where no rule asks for it. */
export type Capitals = ReadonlySet<string>;

/** The words with a capital after a small letter or a comma and a space, in lower case. */
export function capitalsOf(text: string): Capitals {
  const found = new Set<string>();
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const start = space + 1;
    if (!(kindAt(text, start) & UPPER)) continue;
    if (!(kindOf(text.charCodeAt(space - 1)) & LOWER) && text.charCodeAt(space - 1) !== 44) continue;
    let end = runOf(text, start, text.length, LETTER);
    while (text.charCodeAt(end) === 45) end = runOf(text, end + 1, text.length, LETTER);
    if (end > start + 1) found.add(text.slice(start, end).toLowerCase());
  }
  return found;
}
