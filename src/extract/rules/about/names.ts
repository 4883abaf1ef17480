import { Inside, type TextBlock } from '../../../blocks';
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
  const blocks = pass.flow.blocks.slice(0, lastParagraph(pass) + 1 + BEHIND);
  return blocks.some(block => isGuessed(pass, block, key)) ? byline : null;
}

function isGuessed({ candidate }: RulesPass, block: TextBlock, key: string): boolean {
  if (block.words > 60 || block.inside & (Inside.nav | Inside.hidden) || !titleKey(block.text).includes(key))
    return false;
  const story = block.holder.closest('article');
  const isOurs =
    !story || story.contains(candidate.headline ?? candidate.root) || candidate.root.contains(story);
  return isOurs && !block.texts.some(text => markOf(text).elsewhere);
}
