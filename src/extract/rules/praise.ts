import { Inside, type Piece } from '../../blocks';
import { mark, type Sheet } from './sheet';

const SLUG_WORDS = 7;

/**
 * Right before the comments or the related stories a page often praises something of its own: a few words with no
 * full stop, and one short sentence. It is told by its place and its shape.
 */
export function markPraise(sheet: Sheet): void {
  const { pieces } = sheet.flow;
  for (let at = sheet.lead + 2; at < sheet.to; at++) {
    const reason = sheet.exclusions[at]?.reason;
    if ((reason !== 'comments' && reason !== 'related') || sheet.exclusions[at - 1]) continue;
    const [slug, line] = [pieces[at - 2], pieces[at - 1]];
    if (!slug || !line || sheet.exclusions[at - 2] || at - 2 <= sheet.lead) continue;
    if (sheet.dated[at - 2] || sheet.dated[at - 1]) continue;
    if ((slug.inside | line.inside) & (Inside.list | Inside.table | Inside.excerpt)) continue;
    const apart = !sharesBox(sheet, slug, at - 3);
    const shaped =
      slug.words <= SLUG_WORDS &&
      line.words <= 22 &&
      !/:$/.test(line.text) &&
      !(apart ? /[.!:]["”’]?$/ : /[.!?:]["”’]?$/).test(slug.text) &&
      line.level === 0;
    if (!shaped || slug.linked + line.linked > 0 || (slug.level > 0 && !apart) || (!apart && !slug.whole))
      continue;
    if (/["“”«»]/.test(line.text)) continue;
    sheet.sections++;
    mark(sheet, at - 2, 'own-praise', 'promo', sheet.sections);
    mark(sheet, at - 1, 'own-praise', 'promo', sheet.sections);
  }
}

/** Whether a piece has the same parent as the paragraph before it. */
function sharesBox(sheet: Sheet, piece: Piece, before: number): boolean {
  let at = before;
  while (at > sheet.lead && !sheet.prose[at]) at--;
  return sheet.flow.pieces[at]?.holder.parentElement === piece.holder.parentElement;
}
