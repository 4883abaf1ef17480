import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quote } from '../../model';
import type { QuotedRange } from './nested';

/** What a block must know of the article it stands in. */
export interface Scene {
  readonly quotes: readonly Quote[];
  /** The pieces of quotations in each text, by the text's id. */
  readonly quoted: ReadonlyMap<number, readonly QuotedRange[]>;
  /** The quotation that is shown, or null. */
  readonly current: number | null;
  /** Where links go: into a tab of their own from a popup, or in place. */
  readonly linkTarget: '_blank' | undefined;
  /** The article's address: a link into the page itself has no place to go here. */
  readonly url: string;
  /** Whether pictures that the page has drawn are shown at once; else each waits to be asked for. */
  readonly pictures: boolean;
  /** The keyboard's way from a quotation to its entry in the list. */
  readonly onQuote: ((quote: number) => void) | undefined;
}

export const SceneContext = createContext<Scene>({
  quotes: [],
  quoted: new Map(),
  current: null,
  linkTarget: undefined,
  url: '',
  pictures: true,
  onQuote: undefined,
});

/** The article around a block. */
export function useScene(): Scene {
  return useContext(SceneContext);
}

/** Where the quotations lie, text by text. */
export function quotedRanges(quotes: readonly Quote[]): Map<number, QuotedRange[]> {
  const byText = new Map<number, QuotedRange[]>();
  quotes.forEach((quote, number) => {
    quote.places.forEach(({ block, start, end }, nth) => {
      const pieces = byText.get(block) ?? [];
      pieces.push({ quote: number, first: nth === 0, start, end });
      byText.set(block, pieces);
    });
  });
  return byText;
}
