import nlp from 'compromise';
import type { PlainEntry } from './plain';

const SAYS =
  /\b(?:said|says|say|told|tells|added|adds|wrote|asked|replied|explained|announced|argued|noted)\b/;

/**
 * What compromise finds: the spans of its `quotations()`, and as the speaker the person whom it finds nearest to
 * a verb of saying in the words around. Offsets count UTF-16 units.
 */
export function compromise({ text }: { readonly text: string }): PlainEntry[] {
  const found: PlainEntry[] = [];
  let from = 0;
  for (const quoted of nlp(text).quotations().out('array') as string[]) {
    const words = quoted.trim();
    const at = text.indexOf(words, from);
    if (words === '' || at < 0) continue;
    const end = at + words.length;
    from = end;
    found.push({ ...inside(text, at, end), speaker: speakerBeside(text, at, end) });
  }
  return found;
}

/** A span without the marks around it. */
function inside(text: string, start: number, end: number): { start: number; end: number } {
  const quoted = text.slice(start, end);
  const opening = /^[\s"'“”‘’«»„`]*/.exec(quoted)?.[0].length ?? 0;
  const closing = /["'“”‘’«»„`]?[.,;:!?]?$/.exec(quoted)?.[0].length ?? 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}

function speakerBeside(text: string, start: number, end: number): string | null {
  for (const near of [text.slice(end, end + 100), text.slice(Math.max(0, start - 100), start)]) {
    const sentence = near.split('\n').find(line => SAYS.test(line));
    if (sentence === undefined) continue;
    const [person] = nlp(sentence).people().out('array') as string[];
    const name = person ?? /\b(?:he|she|they)\b/i.exec(sentence)?.[0];
    if (name) return name.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
  }
  return null;
}
