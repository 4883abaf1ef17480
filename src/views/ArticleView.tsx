import { useMemo } from 'preact/hooks';
import type { Article, Doubt, Outside, Part, Quote } from '../model';
import { BlocksView } from './article/BlocksView';
import { DoubtsView } from './article/DoubtsView';
import { HeaderView } from './article/HeaderView';
import { isSure } from './article/isSure';
import { OthersView } from './article/OthersView';
import { quotedRanges, SceneContext } from './article/scene';
import { OutsideView } from './leftOut/OutsideView';

export interface ArticleViewProps {
  readonly article: Article;
  readonly quotes?: readonly Quote[];
  /** Shown under the header; leave them out where the shell tells them itself. */
  readonly doubts?: readonly Doubt[];
  /** Which part of the page it is; leave it out where the shell tells it itself. */
  readonly part?: Part;
  /** Other parts of the page that can be read instead; offered with `onPart`, at the end where nothing is in doubt. */
  readonly others?: readonly Part[];
  readonly onPart?: (part: Part) => void;
  /** What stands in the page outside of the article, told at the end; leave it out where the shell tells it itself. */
  readonly outside?: readonly Outside[];
  /** The small form, for a popup. */
  readonly compact?: boolean;
  /** The number of the quotation that is shown, or null. */
  readonly current?: number | null;
  /** Where links go: `_blank` from a popup, in place else. */
  readonly linkTarget?: '_blank';
  /** Whether pictures are shown at once, as they are unless given; else each waits to be asked for. */
  readonly pictures?: boolean;
  /** Makes the start of each quotation a button; the person asks for its entry in the list. */
  readonly onQuote?: (quote: number) => void;
  /** Offers to read the page anew where it was still loading. */
  readonly onAgain?: () => void;
  /** Makes the site's name a button; the person wants the page itself. */
  readonly onOriginal?: () => void;
}

const NONE: readonly never[] = [];

/**
 * An article to read: its header, its blocks, its quotations marked, what was left out folded where it stood.
 * It looks like `theme.css` and `article/article.css` say, below an element of the class `pullquote`.
 */
export function ArticleView({
  article,
  quotes = NONE,
  doubts = NONE,
  part = 'article',
  others = NONE,
  onPart,
  outside = NONE,
  compact = false,
  current = null,
  linkTarget,
  pictures = true,
  onQuote,
  onAgain,
  onOriginal,
}: ArticleViewProps) {
  const quoted = useMemo(() => quotedRanges(quotes), [quotes]);
  const scene = useMemo(
    () => ({ quotes, quoted, current, linkTarget, url: article.url, pictures, onQuote }),
    [quotes, quoted, current, linkTarget, article.url, pictures, onQuote],
  );
  const body = useMemo(() => <BlocksView blocks={article.blocks} />, [article]);
  const sure = isSure(part, doubts);
  return (
    <SceneContext.Provider value={scene}>
      <article
        class={compact ? 'article compact' : 'article'}
        lang={article.lang ?? undefined}
        dir={article.dir}
      >
        <HeaderView article={article} onOriginal={onOriginal} />
        {sure ? null : (
          <DoubtsView doubts={doubts} part={part} others={others} onAgain={onAgain} onPart={onPart} />
        )}
        <div class="article-body">{body}</div>
        <OutsideView article={article} outside={outside} />
        {sure && onPart ? <OthersView others={others} onPart={onPart} /> : null}
      </article>
    </SceneContext.Provider>
  );
}
