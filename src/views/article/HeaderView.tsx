import { useMemo } from 'preact/hooks';
import type { Article } from '../../model';
import { headline } from '../../text/headline';
import { useWords } from '../words';
import { DateView } from './DateView';
import { hostOf } from './hostOf';
import { minutes } from './minutes';
import { Picture } from './Picture';
import { RichText } from './RichText';

interface Props {
  readonly article: Article;
  readonly onOriginal: (() => void) | undefined;
}

/** Where it comes from, what it is called, who wrote it and when, and how long it takes. */
export function HeaderView({ article, onOriginal }: Props) {
  const { say, count } = useWords();
  const title = useMemo(() => headline(article), [article]);
  return (
    <header class="article-head">
      <p class="article-site">
        {onOriginal ? (
          <button type="button" class="original" title={say('original')} onClick={onOriginal}>
            {article.site ?? hostOf(article.url)}
          </button>
        ) : (
          <span>{article.site ?? hostOf(article.url)}</span>
        )}
      </p>
      <h1>{title ? <RichText rich={title} /> : say('untitled')}</h1>
      {article.dek ? <p class="article-dek">{article.dek}</p> : null}
      <p class="article-facts" data-url={article.canonical ?? article.url}>
        {article.byline ? <bdi class="article-byline">{article.byline}</bdi> : null}
        {article.via && article.via !== article.byline ? (
          <bdi class="article-via">{say('via', article.via)}</bdi>
        ) : null}
        {article.published ? <DateView iso={article.published} /> : null}
        <bdi>{count('readingMinutes', minutes(article))}</bdi>
      </p>
      {article.lead ? (
        <figure class="article-lead">
          <Picture image={article.lead} soon />
        </figure>
      ) : null}
    </header>
  );
}
