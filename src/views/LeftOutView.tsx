import { useMemo } from 'preact/hooks';
import type { Article } from '../model';
import { byReason, type LeftOut, leftOutOf } from './leftOut/leftOut';
import { REASONS, useWords } from './words';

/** What was left out of an article, gathered by the reason why. */
export function LeftOutView({ article }: { readonly article: Article }) {
  const { locale, say } = useWords();
  const gathered = useMemo(() => byReason(leftOutOf(article)), [article]);
  if (gathered.length === 0) return <p class="left-out-none">{say('leftOutNothing')}</p>;
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
