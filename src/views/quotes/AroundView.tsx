import { useMemo } from 'preact/hooks';
import type { Article, Quote } from '../../model';
import { around } from './around';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
}

/** A quotation where it stands: the words around it, its cue and its speaker set off. */
export function AroundView({ article, quote }: Props) {
  const texts = useMemo(() => around(article, quote), [article, quote]);
  return (
    <div class="quote-around" lang={article.lang ?? undefined} dir={article.dir}>
      {texts.map((stretches, text) => (
        <p key={text}>
          {stretches.map((stretch, key) =>
            stretch.is === 'quote' ? (
              <mark key={key}>{stretch.text}</mark>
            ) : stretch.is ? (
              <b key={key} class={stretch.is}>
                {stretch.text}
              </b>
            ) : (
              stretch.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
