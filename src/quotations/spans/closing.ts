import type { QuotationMark } from './quotationMark';

/** Which marks may close what a mark has opened, and the price of each. */
const CLOSES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '"': { '"': 0, '”': 0.5, '“': 1, "''": 0.5, "'": 2, '’': 2.5 },
  "''": { "''": 0, '"': 0, '”': 1 },
  '``': { "''": 0, '"': 0 },
  "'": { "'": 0, '’': 0.2, '"': 1.2, '”': 1.2, '‘': 2 },
  '’': { '’': 0, "'": 0.2, '"': 1.5, '”': 1.5 },
  '‘': { '’': 0, "'": 0, '"': 1.2, '”': 1.2, '‘': 1 },
  '`': { "'": 0, '`': 0, '’': 0.3 },
  '‛': { '’': 0, "'": 0 },
  '“': { '”': 0, '"': 0.4, '“': 1, "''": 1, '’': 2.2, "'": 2.2 },
  '”': { '”': 0, '"': 0.5, '“': 1 },
  '„': { '“': 0, '”': 0, '"': 0.2, '„': 2, '‟': 0.5, '‘': 1, '«': 1, "''": 0.5 },
  '‟': { '”': 0, '"': 0.2 },
  '‚': { '‘': 0, '’': 0, "'": 0.2 },
  '«': { '»': 0, '"': 1.5 },
  '»': { '«': 0, '»': 0.3 },
  '‹': { '›': 0 },
  '›': { '‹': 0, '›': 0.3 },
  '「': { '」': 0 },
  '『': { '』': 0 },
  '《': { '》': 0 },
};

/** What it costs that one mark closes another, undefined where it cannot. `mixed`: see `opensSingleClosesDouble`. */
export function closing(opener: string, closer: string, mixed: boolean): number | undefined {
  const price = CLOSES[opener]?.[closer];
  if (!mixed || price === undefined) return price;
  if (closer === '"' || closer === '”') return 0;
  return opener === closer ? 0.3 : price;
}

/** The style of some newspapers: ' opens and " closes. Then " never stands where a quotation begins. */
export function opensSingleClosesDouble(passages: Iterable<readonly QuotationMark[]>): boolean {
  let [opens, closes, singles] = [0, 0, 0];
  for (const marks of passages) {
    for (const mark of marks) {
      if (mark.glyph === '"' || mark.glyph === '”') {
        if (mark.open < mark.close) opens += 1;
        else closes += 1;
      } else if (mark.open < 1) singles += 1;
    }
  }
  return closes > 0 && singles > 0 && opens * 4 < closes;
}
