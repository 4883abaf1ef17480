/** The rooms of src by their folders, whom each may know beside itself and what is below it, and the packages it may use. */
export const ROOMS: Readonly<Record<string, { knows: readonly string[]; uses?: readonly string[] }>> = {
  model: { knows: [] },
  steps: { knows: [] },
  html: { knows: ['model'] },
  text: { knows: ['model', 'html', 'languages'] },
  blocks: { knows: ['model', 'html', 'text'] },
  page: { knows: ['model', 'html', 'text', 'languages'] },
  clutter: { knows: ['model', 'languages'] },
  languages: { knows: ['model'] },
  'extract/notes': { knows: ['model', 'blocks'] },
  'extract/readability': { knows: ['model', 'blocks'], uses: ['@mozilla/readability'] },
  'extract/rules': {
    knows: ['model', 'steps', 'html', 'text', 'blocks', 'clutter', 'languages', 'extract/notes'],
  },
  'extract/classifier': { knows: ['model', 'html', 'blocks', 'extract/notes'] },
  'extract/confidence': { knows: ['model', 'text', 'blocks', 'extract/notes', 'extract/classifier'] },
  'extract/candidates': {
    knows: [
      'model',
      'steps',
      'html',
      'text',
      'blocks',
      'extract/notes',
      'extract/readability',
      'extract/rules',
      'extract/classifier',
      'extract/confidence',
    ],
  },
  extract: { knows: ['model', 'steps', 'blocks'] },
  compose: { knows: ['model', 'html', 'text', 'languages'] },
  detect: { knows: ['model', 'text'] },
  quotations: { knows: ['model', 'steps', 'text', 'languages'] },
  'quotations/lexicon': { knows: ['languages'] },
  'quotations/spans': { knows: ['model', 'text', 'languages', 'quotations/lexicon'] },
  'quotations/tagging': { knows: ['model', 'steps', 'text', 'quotations/lexicon', 'quotations/spans'] },
  'quotations/people': { knows: ['text', 'languages', 'quotations/lexicon', 'quotations/tagging'] },
  'quotations/cues': { knows: ['model', 'text', 'languages', 'quotations/lexicon', 'quotations/tagging'] },
  views: { knows: ['model', 'text'], uses: ['preact', 'preact/hooks'] },
  print: { knows: ['model', 'text'] },
  link: { knows: ['model', 'text'] },
  read: {
    knows: ['model', 'steps', 'page', 'extract', 'extract/readability', 'compose', 'detect', 'quotations'],
  },
};

/** The room of a path: the innermost folder, or the file, that the table names; null outside src and for what has none. */
export function roomOf(path: string): string | null {
  const inside = /^src\/(.+?)(?:\.tsx?)?$/.exec(path)?.[1] ?? '';
  const parts = inside.split('/');
  for (let length = parts.length; length > 0; length--) {
    const room = parts.slice(0, length).join('/');
    if (room in ROOMS) return room;
  }
  return null;
}
