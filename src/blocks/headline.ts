import type { Snapshot } from '../model';
import { titleKey } from '../text/title';
import { type Flow, Inside, type TextBlock } from '.';
import { leadsHome, shownTitle } from './headlineText';

export interface Headline {
  readonly title: string | null;
  readonly element: Element | null;
  /** The block that shows it; -1 where none does. */
  readonly at: number;
}

/**
 * The headline of the page: the block that says what the page says of itself (JSON-LD, `og:title`, `<title>`),
 * a heading before a line, the first of several; else the only `<h1>` that is seen.
 */
export function headlineOf(snapshot: Snapshot, flow: Flow): Headline {
  const titles = snapshot.metadata.titles.map(titleKey).filter(key => key.length > 2);
  const raw = titleKey(snapshot.document.title);
  let best: TextBlock | null = null;
  let most = 0;
  for (const block of flow.blocks) {
    if (block.words > 50 || block.inside & (Inside.hidden | Inside.nav | Inside.dialog | Inside.footer))
      continue;
    const score = likeness(block, snapshot.url, titles, raw);
    if (score > most) {
      best = block;
      most = score;
    }
  }
  if (best && isSiteName(best, snapshot)) best = storyBelow(best, flow) ?? best;
  if (best && most >= 2) {
    const title = shownTitle(best, flow, snapshot.metadata.titles);
    return { title, element: best.holder, at: best.index };
  }
  return { title: snapshot.metadata.titles[0] ?? best?.text ?? null, element: null, at: -1 };
}

function likeness(block: TextBlock, url: string, titles: readonly string[], raw: string): number {
  const key = titleKey(block.text);
  if (key.length < 3) return 0;
  const rank = titles.indexOf(key);
  const same = rank >= 0 ? 4 - rank * 0.1 : near(key, titles, raw);
  if (same === 0 && (block.level !== 1 || leadsHome(block, url))) return 0;
  const level = block.level === 1 ? 2 : block.level === 2 ? 0.8 : block.level > 0 ? 0.4 : 0;
  const linked = block.linked > 0 && block.level !== 1 ? -1.5 : 0;
  return same + level + linked;
}

/** A title that is longer or shorter than the page's own by a little: with the site's name, or cut off. */
function near(key: string, titles: readonly string[], raw: string): number {
  const length = key.length;
  if (length < 12) return 0;
  for (const title of [...titles, raw]) {
    if (title.length >= 12 && (title.startsWith(key) || key.startsWith(title))) {
      return 3 * Math.min(length / title.length, title.length / length);
    }
  }
  return 0;
}

function isSiteName(block: TextBlock, { metadata, url }: Snapshot): boolean {
  return leadsHome(block, url) || titleKey(block.text) === titleKey(metadata.site ?? '');
}

/** The one heading with text under it, where what the page claims as its headline is only the site's name. */
function storyBelow({ index, level }: TextBlock, { blocks }: Flow): TextBlock | null {
  const elsewhere = Inside.hidden | Inside.nav | Inside.dialog | Inside.footer | Inside.aside;
  const below = blocks.filter(each => each.index > index && each.level > 0 && !(each.inside & elsewhere));
  const top = below.reduce((least, each) => Math.min(least, each.level), 7);
  const [story, ...others] = below.filter(each => each.level === top);
  if (!story || others.length > 0 || level === 0) return null;
  return blocks.slice(story.index + 1, story.index + 6).some(({ prose }) => prose) ? story : null;
}
