import { changed, type Mutation } from './mutation.ts';

/** Letters that turn, join, hide, break or measure differently. */
const ODD = [
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0001',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u3000',
  '\ufffd',
  '\uffff',
  '\u{10ffff}',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f1e9}\u{1f1ea}',
  'e\u0301\u0301\u0301',
  'ﬁ',
  'İ',
  'ß',
  'ǅ',
  '“',
  '”',
  '„',
  '«',
  '»',
  '「',
  '」',
  '‘',
  '’',
  '"',
  "'",
  '—',
  '…',
  '[',
  ']',
  '(',
  '&',
  '&amp',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nosuch;',
  '&NotEqualTilde;',
];

const LONG = [
  'a',
  'ab ',
  '“',
  '“a” ',
  '“a,” he said. ',
  '—',
  '\u0301',
  '漢',
  '. ',
  '- ',
  '\u202e',
  '1',
  'A',
  '\t',
];

/** Mutations of letters. */
export const letters: Readonly<Record<string, Mutation>> = {
  'put in odd letters': (tokens, { random }) =>
    changed(tokens, random, 'text', text => {
      const letters = [...text];
      for (let left = 1 + random.number(20); left > 0; left -= 1) {
        letters.splice(random.number(letters.length + 1), 0, random.one(ODD));
      }
      return letters.join('');
    }),
  'put in one letter often': (tokens, { random }) =>
    changed(tokens, random, 'text', text => {
      const at = random.number(text.length + 1);
      return text.slice(0, at) + random.one(LONG).repeat(1 + random.number(50_000)) + text.slice(at);
    }),
  'leave out white space': (tokens, { random }) =>
    changed(tokens, random, 'text', text => text.replace(/\s+/g, '')),
  'leave out quotation marks': (tokens, { random }) =>
    changed(tokens, random, 'text', text => text.replace(/[“”„«»"]/, '')),
  'change a text for white space': (tokens, { random }) =>
    changed(tokens, random, 'text', () => random.one([' ', '\n', '\u00a0', '\u200b', '\t\n ']).repeat(3)),
  'shuffle the words of a text': (tokens, { random }) =>
    changed(tokens, random, 'text', text => {
      const words = text.split(' ');
      for (let at = words.length - 1; at > 0; at -= 1) {
        const other = random.number(at + 1);
        [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
      }
      return words.join(' ');
    }),
  // No parser makes half a character: `page.ts` does it, where the element is marked for it.
  'ask for half a character': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/\/?>$/, end => ` data-fuzz="surrogate"${end}`)),
  'ask for nesting that no parser makes': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/\/?>$/, end => ` data-fuzz="inside"${end}`)),
};
