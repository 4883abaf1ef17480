import { Inside } from '../../../blocks';
import { endsSentence } from '../../../html/space';
import type { FeatureTable } from './table';
import { type BlockView, isInside } from './view';

/** What a block is by itself: its words, its signs, its element. */
export const ownFeatures: FeatureTable = {
  'clutter by a rule': ({ page, at }) => page.excluded[at] ?? 0,
  hidden: view => isInside(view, Inside.hidden),
  words: ({ block }) => Math.log1p(block.words),
  'share of links': ({ block }) => block.linked / block.text.length,
  'a paragraph': ({ block }) => (block.prose ? 1 : 0),
  'ends like a sentence': ({ block }) => (endsSentence(block.text) ? 1 : 0),
  commas: view => shareOf(view, COMMAS),
  figures: view => shareOf(view, DIGITS),
  capitals: view => shareOf(view, CAPITALS),
  'heading level': ({ block }) => block.level,
  'in navigation': view => isInside(view, Inside.nav),
  'in an aside': view => isInside(view, Inside.aside),
  'in a header': view => isInside(view, Inside.header),
  'in a footer': view => isInside(view, Inside.footer),
  'in a list': view => isInside(view, Inside.list),
  'in a table': view => isInside(view, Inside.table),
  'in an excerpt': view => isInside(view, Inside.excerpt),
  'in a form': view => isInside(view, Inside.form),
  'in an article': view => isInside(view, Inside.article),
  'in main': view => isInside(view, Inside.main),
  'a control': view => isInside(view, Inside.control),
  'a caption': view => isInside(view, Inside.caption | Inside.figure),
  'a paragraph element': view => isNamed(view, ['p']),
  'a list item': view => isNamed(view, ['li', 'dd', 'dt']),
  'a bare block': view => isNamed(view, ['div', 'span', 'section']),
  'in the page’s own text of the article': ({ page: { body }, block: { text, words } }) =>
    body !== '' && words >= 4 && body.includes(text.slice(0, 60).toLowerCase()) ? 1 : 0,
  'said twice': ({ page, block }) => ((page.said.get(block.text) ?? 0) > 1 ? 1 : 0),
};

function isNamed({ block }: BlockView, names: readonly string[]): number {
  return names.includes(block.holder.localName) ? 1 : 0;
}

/** So many of a text's first characters tell what signs it is made of. */
const START = 400;
const COMMAS = /[,;，、]/g;
const DIGITS = /[0-9]/g;
/** Latin, Greek and Cyrillic; the classes of Unicode take longer to compile than the page takes to be described. */
const CAPITALS = /[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]/g;

/** The share of a text's first characters that are such signs. */
function shareOf({ block: { text } }: BlockView, signs: RegExp): number {
  const start = text.length > START ? text.slice(0, START) : text;
  return (start.match(signs)?.length ?? 0) / start.length;
}
