import { mark, type Sheet } from './sheet';

/** Marks the short lines that are left behind the article once its closing sections are known. */
export function markTail(sheet: Sheet): void {
  let last = sheet.to - 1;
  while (last > sheet.lead && !(sheet.prose[last] && !sheet.exclusions[last])) last--;
  let closed = false;
  for (let at = last + 1; at < sheet.to; at++) {
    const found = sheet.exclusions[at];
    if (found && found.section > 0 && (found.reason === 'related' || found.reason === 'comments'))
      closed = true;
    const piece = sheet.flow.pieces[at];
    if (found || !closed || !piece || piece.words > 10) continue;
    mark(sheet, at, 'after-the-end', 'unlikely');
  }
}
