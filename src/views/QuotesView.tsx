import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article, Quote } from '../model';
import { InPieces } from './InPieces';
import { bySpeaker } from './quotes/bySpeaker';
import type { Copy } from './quotes/CopyButton';
import { OrderChoice, type QuoteOrder } from './quotes/OrderChoice';
import { QuoteCard } from './quotes/QuoteCard';
import { SpeakerView } from './quotes/SpeakerView';
import { useWords } from './words';

export interface QuotesViewProps {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  /** The numbers of the quotations to list; all of them where left out. */
  readonly listed?: readonly number[];
  /** The number of the quotation that is shown in the text, or null. */
  readonly current?: number | null;
  /** All of a long list must be there at once: somebody goes to an entry of it. */
  readonly whole?: boolean;
  /** The person wants to see where it stands. */
  readonly onShow: (number: number) => void;
  readonly copy: Copy;
}

/**
 * The quotations of an article, in the order of the text or by speaker. Numbers are places in `quotes`.
 * It looks like `theme.css` and `quotes/quotes.css` say, below an element of the class `pullquote`.
 */
export function QuotesView({
  article,
  quotes,
  listed,
  current = null,
  whole = false,
  onShow,
  copy,
}: QuotesViewProps) {
  const { say, count } = useWords();
  const [order, setOrder] = useState<QuoteOrder>('text');
  const numbers = useMemo(() => listed ?? quotes.map((_, number) => number), [listed, quotes]);
  const groups = useMemo(() => bySpeaker(quotes, numbers), [quotes, numbers]);
  const speakers = groups.filter(group => group.speaker).length;
  const card = useCallback(
    (number: number, grouped: boolean) => {
      const quote = quotes[number];
      if (!quote) return null;
      const props = { article, quote, number, grouped, onShow, copy };
      return <QuoteCard key={number} {...props} current={number === current} />;
    },
    [article, quotes, current, onShow, copy],
  );
  const alone = useCallback((number: number) => card(number, false), [card]);
  const inGroup = useCallback((number: number) => card(number, true), [card]);
  if (numbers.length === 0) {
    return (
      <div class="quotes-none">
        <p class="quotes-none-says">{say('nobodyQuoted')}</p>
        <p>{say('nobodyQuotedMore')}</p>
      </div>
    );
  }
  return (
    <div class="quotes">
      <div class="quotes-head">
        <p class="quotes-count">
          {count('quotes', numbers.length)}
          {speakers > 1 ? <span> · {count('speakers', speakers)}</span> : null}
        </p>
        {groups.length > 1 ? <OrderChoice order={order} onOrder={setOrder} /> : null}
      </div>
      {order === 'text' ? (
        <ol class="quote-list">
          <InPieces items={numbers} draw={alone} whole={whole} />
        </ol>
      ) : (
        groups.map(({ speaker, numbers }) => (
          <section key={speaker?.name ?? ''} class="quote-group">
            <header>
              <SpeakerView speaker={speaker} />
              <span class="quote-group-count">{numbers.length}</span>
            </header>
            <ol class="quote-list">
              <InPieces items={numbers} draw={inGroup} whole={whole} />
            </ol>
          </section>
        ))
      )}
    </div>
  );
}
