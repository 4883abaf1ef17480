import { titleKey } from '../text/title';
import type { Flow, TextBlock } from '.';

/**
 * The headline as a reader sees it: without links to the place itself (¶, #, [edit]), and with the signs between its
 * parts where the page draws them by style or by position, and its claim has them ("Coast: eels are back").
 */
export function shownTitle(block: TextBlock, flow: Flow, claims: readonly string[]): string {
  const shown = withoutOwnLinks(block);
  const key = lettersOf(shown);
  const above = flow.blocks[block.index - 1];
  const wholes = new Set([
    brokenLines(block, flow),
    above && above.words <= 8 ? lettersOf(above.text) + key : '',
  ]);
  for (const claim of claims) {
    const claimed = lettersOf(claim);
    if (claimed === key)
      return block.texts.length > 1 && signs(claim) > signs(shown) ? claim : withoutSigns(shown, claim);
    if (wholes.has(claimed)) return claim;
  }
  return shown;
}

/** What two titles have in common however they are parted. */
function lettersOf(text: string): string {
  return titleKey(text).replaceAll(' ', '');
}

/** The letters of a heading whose lines are parted by breaks. */
function brokenLines({ holder, level, index }: TextBlock, { blocks }: Flow): string {
  const heading = level === 0 ? null : holder.closest('h1,h2,h3,h4,h5,h6');
  if (!heading) return '';
  let all = '';
  for (let at = index; at < index + 4 && heading.contains(blocks[at]?.holder ?? null); at++)
    all += lettersOf(blocks[at]?.text ?? '');
  return all;
}

/** How many signs stand between words. */
function signs(text: string): number {
  return text.match(/[:;,.!?|·•–—-](?=\s)/g)?.length ?? 0;
}

/** A sign at the end that the claim does not have is a link's, drawn as text. */
function withoutSigns(shown: string, claim: string): string {
  const bare = shown.replace(/\s?[¶§#🔗]+$/u, '');
  return bare !== shown && !claim.endsWith(shown.slice(-1)) ? bare : shown;
}

/** A headline's text without a link at either end that leads to the page itself, or stands in square brackets. */
function withoutOwnLinks({ texts, text, linked }: TextBlock): string {
  if (linked === 0 || linked >= text.length) return text;
  let rest = text;
  for (const each of [...texts].reverse()) {
    const letters = each.data.replace(/\s+/g, ' ').trim();
    if (!rest.endsWith(letters) || !leadsHere(each)) break;
    rest = rest.slice(0, -letters.length).trimEnd();
  }
  for (const each of texts) {
    const letters = each.data.replace(/\s+/g, ' ').trim();
    if (!rest.startsWith(letters) || !leadsHere(each)) break;
    rest = rest.slice(letters.length).trimStart();
  }
  const edit = /\s?\[([^[\]]{1,30})\]$/.exec(rest);
  const inBrackets = edit?.[1]?.trim();
  if (edit && texts.some(each => each.data.trim() === inBrackets && each.parentElement?.closest('a')))
    rest = rest.slice(0, edit.index);
  return rest.trim() || text;
}

function leadsHere(text: Text): boolean {
  return text.parentElement?.closest('a')?.getAttribute('href')?.startsWith('#') ?? false;
}

/** Whether a block is a link to a folder above the page, as the site's name is; not on that page itself. */
export function leadsHome({ texts, text, linked }: TextBlock, url: string): boolean {
  if (linked * 2 < text.length) return false;
  const href = texts[0]?.parentElement?.closest('a[href]')?.getAttribute('href')?.trim();
  if (!href || href.startsWith('#') || !URL.canParse(href, url)) return false;
  const [here, there] = [new URL(url), new URL(href, url)];
  const folder = there.pathname.replace(/(?:index|default)\.\w{3,5}$/, '');
  return (
    here.host === there.host &&
    folder.endsWith('/') &&
    here.pathname.startsWith(folder) &&
    here.pathname.length > folder.length
  );
}
