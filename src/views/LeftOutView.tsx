import { useMemo } from 'preact/hooks';
import type { Article, Outside } from '../model';
import { byReason, type LeftOut, leftOutOf } from './leftOut/leftOut';
import { OutsideView } from './leftOut/OutsideView';
import { REASONS, useWords } from './words';

interface Props {
  readonly article: Article;
  /** What stands in the page outside of the article. */
  readonly outside?: readonly Outside[];
}

const NONE: readonly never[] = [];

/** What was left out of an article, gathered by the reason why, and what stands outside of it. */
export function LeftOutView({ article, outside = NONE }: Props) {
  const { locale, say } = useWords();
  const gathered = useMemo(() => byReason(leftOutOf(article)), [article]);
  if (gathered.length === 0 && outside.length === 0)
    return <p class="left-out-none">{say('leftOutNothing')}</p>;
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="left-out">
      {gathered.map(([reason, those]) => (
        <details key={reason} open={gathered.length === 1}>
          <summary>
            <span>{say(REASONS[reason])}</span>
            <span class="left-out-count">{number.format(those.length)}</span>
          </summary>
          <ul lang={article.lang ?? undefined} dir={article.dir}>
            {those.map((item, key) => (
              <ItemView key={key} item={item} />
            ))}
          </ul>
        </details>
      ))}
      <OutsideView article={article} outside={outside} />
    </div>
  );
}

/** Letters of an item that are shown at the most; a related story can be longer than the article. */
const LONGEST = 600;

function ItemView({ item }: { readonly item: LeftOut }) {
  const { say } = useWords();
  const text = item.text.length > LONGEST ? `${item.text.slice(0, LONGEST).trimEnd()} …` : item.text;
  return (
    <li title={`${say('rule')} ${item.rule}`} data-rule={item.rule}>
      {text || <em>{say('noWords')}</em>}
    </li>
  );
}
