import { type Flow, Inside, type TextBlock } from '../../../blocks';
import { isSame } from '../../../text/sites';
import { titleKey } from '../../../text/title';
import type { RulesPass } from '../pass';
import type { AboutLine } from './line';
import { markOf } from './marks';
import { lastParagraph } from './zone';

/** A line that names authors. */
export interface Byline {
  readonly at: number;
  readonly line: AboutLine;
}

const MOST_NAMES = 12;
/** Names of one byline may stand in blocks of their own, with pictures and roles between. */
const APART = 5;

/** The surest names that stand together; the site's own only where there is no other. */
export function bylineOf(lines: readonly Byline[], site: string | null): string | null {
  const most = Math.max(0, ...lines.map(({ line }) => line.rank));
  const names = new Map<string, string>();
  let last = -1;
  for (const { at, line } of lines) {
    if (line.rank < most || (last >= 0 && at - last > APART)) continue;
    if (last >= 0 && most < 2) break;
    last = at;
    for (const name of line.names) if (names.size < MOST_NAMES) names.set(titleKey(name), name);
  }
  const people = [...names.values()].filter(name => !site || !isSame(name, site));
  return (people.length > 0 ? people : [...names.values()]).join(', ') || null;
}

/** So many blocks after the text there may be a box about its author. */
const BEHIND = 25;

/** What markup or Readability takes for the byline, where that stands in this article and not in another or a comment. */
export function guessedByline(pass: RulesPass): string | null {
  const { byline, bylineGuessed } = pass.candidate.snapshot.metadata;
  const [first = ''] = byline?.split(', ') ?? [];
  const key = titleKey(first);
  if (!bylineGuessed || key === '') return null;
  const last = lastParagraph(pass) + BEHIND;
  return blocksWith(pass.flow, key).some(block => block.index <= last && isOurs(pass, block)) ? byline : null;
}

const known = new WeakMap<Flow, readonly TextBlock[]>();

/** The short blocks with some letters, which are looked for once for all candidates of a page. */
function blocksWith(flow: Flow, key: string): readonly TextBlock[] {
  const before = known.get(flow);
  if (before) return before;
  const found = flow.blocks.filter(
    ({ words, inside, text }) =>
      words <= 60 && !(inside & (Inside.nav | Inside.hidden)) && titleKey(text).includes(key),
  );
  known.set(flow, found);
  return found;
}

function isOurs({ candidate: { root, headline } }: RulesPass, { holder, texts }: TextBlock): boolean {
  const story = holder.closest('article');
  return (
    (!story || story.contains(headline ?? root) || root.contains(story)) &&
    !texts.some(text => markOf(text).elsewhere)
  );
}
