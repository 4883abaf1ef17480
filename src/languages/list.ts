/** Cyrillic letters by the places of what stands for them in a packed list, from A to z: there each is one byte. */
export const CYRILLIC = 'жшчщюэъёїєґ                     абцдефгхийклмнопярстувыьіз';

/**
 * The words of a list. They are parted by spaces; a digit before a word stands for as many first letters of the word
 * before, `|stems=ends|` for each stem with each ending, and after a `*` at its beginning all is Cyrillic.
 */
export function list(words: string): string[] {
  const found: string[] = [];
  for (const part of plain(words).split('|')) {
    const [stems = '', endings] = part.split('=');
    const ends = endings?.split(' ') ?? [''];
    const written = stems.trim().split(/\s+|(?=\d)/);
    let stem = '';
    // Loops over numbers: a language has thousands of words, and an iterator makes an object for each.
    for (let index = 0; index < written.length; index += 1) {
      const word = written[index] ?? '';
      const shared = word.charCodeAt(0) - 48;
      stem = shared >= 0 && shared < 10 ? stem.slice(0, shared) + word.slice(1) : word;
      for (let end = 0; end < ends.length; end += 1) found.push(stem + ends[end]);
    }
  }
  return found;
}

function plain(words: string): string {
  if (!words.startsWith('*')) return words;
  return words.slice(1).replace(/[A-z]/g, letter => CYRILLIC.charAt(letter.charCodeAt(0) - 65));
}
