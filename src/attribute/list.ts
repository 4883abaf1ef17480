/** Cyrillic letters by the places of what stands for them in a packed list, from A to z: there each is one byte. */
export const CYRILLIC = 'жшчщюэъёїєґ                     абцдефгхийклмнопярстувыьіз';

/**
 * The words of a list. They are parted by spaces; a figure before a word stands for as many first letters of the word
 * before, `|stems=ends|` for each stem with each ending, and after a `*` at its beginning all is Cyrillic.
 */
export function list(words: string): string[] {
  return plain(words)
    .split('|')
    .flatMap(part => {
      const [stems = '', ends] = part.split('=');
      const found = wordsOf(stems);
      return ends === undefined ? found : found.flatMap(stem => ends.split(' ').map(end => stem + end));
    });
}

function plain(words: string): string {
  if (!words.startsWith('*')) return words;
  return words.slice(1).replace(/[A-z]/g, letter => CYRILLIC.charAt(letter.charCodeAt(0) - 65));
}

function wordsOf(stems: string): string[] {
  let last = '';
  return stems
    .trim()
    .split(/\s+|(?=\d)/)
    .map(word => {
      const shared = word.charCodeAt(0) - 48;
      last = shared >= 0 && shared < 10 ? last.slice(0, shared) + word.slice(1) : word;
      return last;
    });
}
