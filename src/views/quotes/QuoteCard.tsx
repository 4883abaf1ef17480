import { useId, useState } from 'preact/hooks';
import type { Article, Quote } from '../../model';
import { quoteCopy } from '../copies';
import { CONFIDENCES, useWords } from '../words';
import { AroundView } from './AroundView';
import { type Copy, CopyButton } from './CopyButton';
import { Icon } from './Icon';
import { SpeakerView } from './SpeakerView';
import { WhyView } from './WhyView';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  readonly number: number;
  /** It is the one that is shown in the page now. */
  readonly current: boolean;
  /** The speaker stands above already. */
  readonly grouped: boolean;
  readonly onShow: (number: number) => void;
  readonly copy: Copy;
}

/** One quotation: its words, who said them and how sure that is; its surroundings and the proof on demand. */
export function QuoteCard({ article, quote, number, current, grouped, onShow, copy }: Props) {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<'around' | 'why' | null>(null);
  const id = useId();
  // Words that the person chose prove nothing and need no proof.
  const chosen = quote.kind === 'selection' && quote.speaker === null;
  const toggle = (part: 'around' | 'why') => setOpen(open === part ? null : part);
  return (
    <li class="quote-card" data-quote={number} data-kind={quote.kind} aria-current={current || undefined}>
      <button type="button" class="quote-words" title={say('showPlace')} onClick={() => onShow(number)}>
        <span class="quote-text" lang={article.lang ?? undefined} dir={article.dir}>
          {quote.text}
        </span>
      </button>
      {quote.negated ? (
        <p class="quote-negated">
          <Icon name="warning" />
          {say('negated')}
        </p>
      ) : null}
      {grouped ? null : <SpeakerView speaker={quote.speaker} chosen={chosen} />}
      <div class="quote-tools">
        {chosen ? null : (
          <button
            type="button"
            class="certainty"
            data-confidence={quote.confidence}
            aria-expanded={open === 'why'}
            aria-controls={id}
            title={say('why')}
            onClick={() => toggle('why')}
          >
            {say(CONFIDENCES[quote.confidence])}
            <Icon name="chevron" />
          </button>
        )}
        <span class="spring" />
        <button
          type="button"
          class="quiet"
          aria-expanded={open === 'around'}
          aria-controls={id}
          onClick={() => toggle('around')}
        >
          <Icon name="lines" />
          <span>{say('wordsAround')}</span>
        </button>
        <CopyButton copy={copy} text={() => quoteCopy(quote, article, words)}>
          {say('copyQuote')}
        </CopyButton>
      </div>
      <div id={id} class="quote-more" hidden={open === null}>
        {open === 'around' ? <AroundView article={article} quote={quote} /> : null}
        {open === 'why' ? <WhyView quote={quote} /> : null}
      </div>
    </li>
  );
}
