import type { Cell, Figure, List, Table } from '../../src/model';
import type { Expectation, WantedList, WantedTable } from './expectation.ts';
import { fold, letters, type Seen, walk, words } from './seen.ts';
import { short } from './short.ts';

/** Those of some texts that are no heading. */
export function headings(wanted: readonly string[], seen: Seen): string[] {
  const there = headingsOf(seen);
  return wanted.filter(one => !there.includes(fold(one))).map(one => `there is no heading ${short(one)}`);
}

/** Those of some texts that are a heading. */
export function notHeadings(wanted: readonly string[], seen: Seen): string[] {
  const there = headingsOf(seen);
  return wanted.filter(one => there.includes(fold(one))).map(one => `${short(one)} is a heading`);
}

function headingsOf(seen: Seen): string[] {
  return seen.shown('heading').map(({ text }) => fold(letters(text)));
}

/** Code blocks that are not there letter by letter, or in another language. */
export function code(wanted: NonNullable<Expectation['code']>, seen: Seen): string[] {
  const there = seen.shown('code').map(block => ({ ...block, lines: codeLines(letters(block.text)) }));
  return wanted.flatMap(({ text, language }) => {
    const same = there.filter(block => block.lines === codeLines(text));
    const among = short(
      there.map(block => block.lines),
      200,
    );
    if (same.length === 0) return [`there is no code ${short(text)} among ${among}`];
    if (language === undefined || same.some(block => block.language === language)) return [];
    return [`the language of ${short(text)} is ${short(same[0]?.language ?? null)}`];
  });
}

/** Without blank lines before and after, and without spaces at the ends of lines. */
function codeLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/ +$/, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Lists that are not there. */
export function lists(wanted: readonly WantedList[], seen: Seen): string[] {
  const there = seen.shown('list');
  return wanted
    .filter(one => !there.some(block => isList(one, block)))
    .map(one => `there is no list ${short(one)}`);
}

function isList(wanted: WantedList, { ordered, items }: List): boolean {
  if (wanted.ordered !== undefined && wanted.ordered !== ordered) return false;
  const shown = items.map(words).filter(item => item !== '');
  return typeof wanted.items === 'number'
    ? shown.length === wanted.items
    : JSON.stringify(shown) === JSON.stringify(wanted.items.map(fold));
}

/** Tables that are not there. */
export function tables(wanted: readonly WantedTable[], seen: Seen): string[] {
  const there = seen.shown('table');
  return wanted
    .filter(one => !there.some(block => isTable(one, block)))
    .map(one => `there is no table ${short(one)}`);
}

function isTable(wanted: WantedTable, { rows, caption }: Table): boolean {
  const cells = rows.flat().map(({ blocks }) => words(blocks));
  const columns = Math.max(0, ...rows.map(row => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  return (
    isOrAny(wanted.rows, rows.filter(row => row.some(isFull)).length) &&
    isOrAny(wanted.columns, columns) &&
    [wanted.cell ?? []].flat().every(text => cells.some(cell => cell.includes(fold(text)))) &&
    fold(letters(caption)).includes(fold(wanted.caption ?? '')) &&
    (!wanted.full || rows.flat().every(isFull))
  );
}

function isOrAny(wanted: number | undefined, there: number): boolean {
  return wanted === undefined || wanted === there;
}

/** Whether a cell shows a text or a picture. */
function isFull({ blocks }: Cell): boolean {
  return (
    words(blocks) !== '' ||
    walk(blocks).some(({ block, removed }) => !removed && block.type === 'figure' && block.images.length > 0)
  );
}

/** The first of some pictures that is not shown, or not after the one before it. */
export function images(wanted: readonly string[], seen: Seen): string[] {
  const there = addresses(seen.shown('figure'));
  let at = 0;
  for (const one of wanted) {
    const found = there.findIndex((url, index) => index >= at && url.includes(one));
    if (found < 0)
      return [`${short(one)} is ${there.some(url => url.includes(one)) ? 'out of order' : 'not shown'}`];
    at = found + 1;
  }
  return [];
}

/** Those of some pictures that are shown. */
export function imagesNot(wanted: readonly string[], seen: Seen): string[] {
  const there = addresses(seen.shown('figure'));
  return wanted.filter(one => there.some(url => url.includes(one))).map(one => `${short(one)} is shown`);
}

/** Captions that do not stand under their picture. */
export function captions(wanted: Readonly<Record<string, string>>, seen: Seen): string[] {
  return Object.entries(wanted).flatMap(([address, caption]) => {
    const under = seen
      .shown('figure')
      .filter(figure => addresses([figure]).some(url => url.includes(address)))
      .map(figure => fold(`${letters(figure.caption)} ${letters(figure.credit)}`));
    return under.some(text => text.includes(fold(caption)))
      ? []
      : [`${short(caption)} is not under the picture ${address}`];
  });
}

function addresses(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ images }) => images.map(({ url }) => url));
}

/** Those of some embeds that are neither shown nor left out. */
export function embeds(wanted: readonly string[], seen: Seen): string[] {
  const there = seen.blocks.flatMap(({ block }) => (block.type === 'embed' ? [block.url ?? ''] : []));
  return wanted
    .filter(one => !there.some(url => url.includes(one)))
    .map(one => `${short(one)} is neither shown nor left out`);
}
