import type { Article, Outside } from '../../model';
import { PLACES, REASONS, useWords, type Words } from '../words';
import { Unfolding } from './Unfolding';

interface Props {
  /** Whose language and direction the texts have. */
  readonly article: Pick<Article, 'lang' | 'dir'>;
  readonly outside: readonly Outside[];
}

/** Kinds that the line names. */
const NAMED = 5;

/** What stands in the page outside of what is read: one quiet line that says of which kinds it is, and unfolds. */
export function OutsideView({ article, outside }: Props) {
  const words = useWords();
  if (outside.length === 0) return null;
  const named = outside.slice(0, NAMED).map(each => nameOf(each, words));
  const all = outside.length > NAMED ? [...named, '…'] : named;
  const kinds = new Intl.ListFormat(words.locale, { type: 'unit' }).format(all);
  return (
    <Unfolding
      class="left-out outside"
      summary={
        <span lang={words.locale} dir="auto">
          {words.say('outside', kinds)}
        </span>
      }
    >
      {() => outside.map(each => <KindView key={each.kind} outside={each} article={article} />)}
    </Unfolding>
  );
}

function KindView({ outside, article }: { readonly outside: Outside; readonly article: Props['article'] }) {
  const words = useWords();
  const { pieces, letters, texts, kind } = outside;
  const number = new Intl.NumberFormat(words.locale).format(pieces);
  return (
    <Unfolding
      summary={
        <>
          <span lang={words.locale} dir="auto">
            {nameOf(outside, words)}
          </span>
          <span class="left-out-count" lang={words.locale} dir="auto">
            {kind === 'related' ? null : `${number} · `}
            {words.count('outsideLetters', letters)}
          </span>
        </>
      }
    >
      {() => (
        <ul lang={article.lang ?? undefined} dir={article.dir}>
          {inItems(kind !== 'related' && pieces > texts.length ? [...texts, '…'] : texts).map((text, key) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </Unfolding>
  );
}

function nameOf({ kind, pieces }: Outside, { say, count }: Words): string {
  if (kind === 'related') return count('storiesOutside', pieces);
  switch (kind) {
    case 'footer':
    case 'header':
    case 'sidebar':
    case 'text':
      return say(PLACES[kind]);
    default:
      return say(REASONS[kind]);
  }
}

/** Letters of the entries of a menu, on average. */
const ENTRY = 32;

/** Texts as items; the entries of a menu as one. */
function inItems(texts: readonly string[]): readonly string[] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters <= ENTRY * texts.length ? [texts.join(' · ')] : texts;
}
