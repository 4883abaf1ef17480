/** A line that says nothing but when, and its date in ISO 8601; null where it has none, as "yesterday" has not. */
export type DateExample = readonly [text: string, iso: string | null];

/** A text and what is said in it, for the tests and for whoever adds a pattern or a language. */
export interface Example {
  readonly text: string;
  /** Each quotation with the name of its speaker, in reading order. */
  readonly says: readonly (readonly [quote: string, speaker: string | null])[];
  /** The pattern that finds the speaker of the last of them. */
  readonly by?: string;
}

/** Examples written one a line: `text → quote = speaker / quote = speaker`; nothing after the arrow is none. */
export function examplesOf(lines: string): Example[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const [text = '', answer = ''] = line.split(' →');
      const says = answer
        .split(' / ')
        .filter(one => one.includes('='))
        .map(one => one.split('=').map(part => part.trim()))
        .map(([quote = '', speaker = '']) => [quote, speaker === '?' ? null : speaker] as const);
      return { text: text.replace(/\\n/g, '\n'), says };
    });
}
