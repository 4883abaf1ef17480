import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { useScene } from './scene';

interface Props {
  readonly quote: number;
  readonly first: boolean;
  readonly children: ComponentChildren;
}

/**
 * Letters that somebody said. Where the quotation begins stands a button without letters: a screen reader
 * tells the speaker there, and the keyboard gets from the text to the list.
 */
export function QuoteMark({ quote, first, children }: Props) {
  const { say } = useWords();
  const { quotes, current, onQuote } = useScene();
  const { speaker = null, kind } = quotes[quote] ?? {};
  const label = speaker
    ? say('saidBy', speaker.name)
    : say(kind === 'selection' ? 'chosen' : 'speakerUnknown');
  return (
    <mark class={quote === current ? 'quote current' : 'quote'} data-quote={quote}>
      {first && onQuote ? (
        <button
          type="button"
          class="quote-start"
          data-quote-start={quote}
          aria-label={label}
          onClick={() => onQuote(quote)}
        />
      ) : null}
      {children}
    </mark>
  );
}
