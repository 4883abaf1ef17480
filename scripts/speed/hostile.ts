const repeat = (letters: string, size: number) =>
  letters.repeat(Math.ceil(size / letters.length)).slice(0, size);

/** What no newspaper prints: `size` letters of one kind, which a careless expression would take minutes for. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  apostrophes: size => repeat("'", size),
  'open marks': size => repeat('“', size),
  'nested marks': size => repeat('“a ‘b "c ', size / 2) + repeat(' d" e’ f”', size / 2),
  'one word': size => repeat('a', size),
  'one word, marks between': size => repeat("a'", size),
  'words without an end': size => repeat('Word ', size),
  'points and commas': size => repeat('., ', size),
  'line breaks': size => repeat('\n“a', size),
};
