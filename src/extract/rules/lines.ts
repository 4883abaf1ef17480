import { Inside } from '../../blocks';
import { anyOf, derived, wordsIn } from '../../languages/derived';
import { lineRuleOf } from './matching';
import { mark, proseWords, type Sheet } from './sheet';

const OPENS = /["“”„«»「『‘][^"“”„«»」』]{3}/u;
const said = derived(
  languages => new RegExp(String.raw`\b${anyOf(languages.flatMap(each => wordsIn(each.said)))}\b`, 'giu'),
);

/** A guard that no rule breaks: words that somebody said, and the paragraph that opens the article. */
export function isGuarded(sheet: Sheet, at: number): boolean {
  const piece = sheet.flow.pieces[at];
  if (!piece) return true;
  if (piece.inside & (Inside.excerpt | Inside.code | Inside.caption)) return true;
  if (piece.holder.localName === 'th') return true;
  return (at === sheet.lead && piece.words >= 15) || (piece.words > 12 && isSaid(piece.text));
}

/** A word for saying stands somewhere behind the first letters in quotation marks. */
function isSaid(text: string): boolean {
  const found = OPENS.exec(text);
  if (!found) return false;
  const pattern = said();
  pattern.lastIndex = found.index + found[0].length;
  return pattern.test(text);
}

/** Marks lines that their words give away. */
export function markLines(sheet: Sheet): void {
  const tail = tailOf(sheet);
  for (let at = sheet.from; at < sheet.to; at++) {
    if (sheet.exclusions[at]) continue;
    const piece = sheet.flow.pieces[at];
    if (!piece) continue;
    const rule = lineRuleOf(piece, each => {
      if (each.cautious && piece.level > 0 && sheet.prose[at + 1]) return false;
      if (each.where === 'head') return at < sheet.lead;
      return each.where !== 'tail' || at >= tail;
    });
    if (rule && !isGuarded(sheet, at) && !saysMore(sheet, at)) mark(sheet, at, rule.id, rule.reason);
  }
}

/** Whether a text that has folds in it says something besides them: then the folds are all its clutter. */
function saysMore(sheet: Sheet, at: number): boolean {
  let left = 0;
  let folded = 0;
  for (const text of sheet.flow.pieces[at]?.texts ?? []) {
    const folds = sheet.folds.get(text) ?? [];
    const inFolds = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
    folded += inFolds;
    left += text.data.trim().length - inFolds;
  }
  return folded > 0 && left > Math.max(12, folded);
}

/** Where the last lines begin: what follows holds no more than a twelfth of the article's paragraphs. */
export function tailOf(sheet: Sheet): number {
  const all = proseWords(sheet, sheet.from, sheet.to);
  let behind = 0;
  for (let at = sheet.to - 1; at >= sheet.from; at--) {
    if (sheet.prose[at] && !sheet.exclusions[at]) behind += sheet.flow.pieces[at]?.words ?? 0;
    if (behind > Math.max(all / 12, 45)) return at + 1;
  }
  return sheet.from;
}
