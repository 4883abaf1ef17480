import { type Box, Inside } from '../text/flow';
import { BOXES, type Ready } from './matching';
import { mark, type Sheet } from './sheet';

const names = new Map<string, Ready | null>();

/** Marks what its element's name, class or id tells: navigation, share bars, cookie banners. */
export function markBoxes(sheet: Sheet): void {
  const protectedFrom = sheet.lead;
  for (const box of sheet.flow.boxes) {
    if (box.from < sheet.from || box.to > sheet.to || box.element === sheet.candidate.root) continue;
    const rule = ruleOf(box.element);
    if (!rule || !within(sheet, box, rule)) continue;
    // A box with the lead paragraph and more of the article is no clutter, whatever its class says.
    if (box.from <= protectedFrom && box.to > protectedFrom && rule.reason !== 'cookies') continue;
    sheet.sections++;
    for (let at = box.from; at < box.to; at++) mark(sheet, at, rule.id, rule.reason, sheet.sections);
  }
  markControls(sheet);
}

const CONTROL = BOXES.find(rule => rule.tags?.includes('button'));

/** A button stands among letters, so it has no box; where it is a line of its own it goes with the boxes. */
function markControls(sheet: Sheet): void {
  for (let at = sheet.from; at < sheet.to && CONTROL; at++) {
    const piece = sheet.flow.pieces[at];
    if (!piece || !(piece.inside & Inside.control) || piece.words > (CONTROL.maxWords ?? 0)) continue;
    mark(sheet, at, CONTROL.id, CONTROL.reason);
  }
}

function within(sheet: Sheet, box: Box, rule: Ready): boolean {
  let words = 0;
  for (let at = box.from; at < box.to; at++) words += sheet.flow.pieces[at]?.words ?? 0;
  if (rule.maxWords !== undefined && words > rule.maxWords) return false;
  return rule.maxShare === undefined || words <= sheet.words * rule.maxShare || words <= 12;
}

function ruleOf(element: Element): Ready | null {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const key = `${element.localName} ${named}`;
  const before = names.get(key);
  if (before !== undefined) return before;
  const tokens = named
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map(token => token.replace(/(?:__|--|_|-)+/g, '-').replace(/^-|-$/g, ''))
    .filter(token => token.length > 1 && token.length < 60);
  const rule =
    BOXES.find(
      each =>
        each.tags?.includes(element.localName) ||
        (each.named && tokens.some(token => each.named?.test(token))),
    ) ?? null;
  if (names.size > 5000) names.clear();
  names.set(key, rule);
  return rule;
}
