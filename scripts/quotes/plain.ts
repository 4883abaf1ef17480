/** What a page of regular expressions finds: marks that match, and "said X" or "X said" behind them. */
const QUOTED =
  /[“"«„](?=\S)([^“”"«»„\n]{2,2000})[”"»“]|(?<![\p{L}\p{N}])['‘](?=\S)((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})){2,2000})['’](?!\p{L})/gu;
const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]+ ?){1,4}|he|she|they)`;
const CUE = '(?:said|says|told|added|wrote|asked|replied|sagte|erklärte|schrieb)';
const AFTER = new RegExp(String.raw`^[,]?\s*(?:${CUE} ${NAME}|${NAME} ?${CUE})`, 'u');
const BEFORE = new RegExp(`${NAME} ?${CUE}[^.!?]{0,40}$`, 'u');

export interface PlainEntry {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/** The quotations that the expressions find; offsets count UTF-16 units. */
export function plain({ text }: { readonly text: string }): PlainEntry[] {
  return [...text.matchAll(QUOTED)].map(match => {
    const start = match.index + 1;
    const end = start + match[0].length - 2;
    const after = AFTER.exec(text.slice(end + 1, end + 80));
    const before = BEFORE.exec(text.slice(Math.max(0, start - 90), start - 1));
    const speaker = after?.[1] ?? after?.[2] ?? before?.[1] ?? null;
    return { start, end, speaker: speaker?.trim() ?? null };
  });
}
