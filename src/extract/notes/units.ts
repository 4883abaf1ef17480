import { type Flow, Inside } from '../../blocks';
import { type Unit, type UnitKind, unitsOf } from '../../blocks/units';
import type { Exclusion, Fold } from '../../model';
import type { Noted } from './noted';

/** What is read as one: a rule takes out all of it or nothing. Of a list, an excerpt or a figure it may take a part. */
const WHOLE: ReadonlySet<UnitKind> = new Set(['code', 'formula', 'table', 'terms']);

/**
 * The notes of rules but for those on a part of a table, a listing, a formula or terms: words of clutter are words like
 * others there. Buttons are left out wherever they stand.
 */
export function withUnitsWhole(noted: Noted, flow: Flow): Noted {
  const range = flow.box.get(noted.candidate.root);
  if (!range) return noted;
  const exclusions = [...noted.exclusions];
  const folds = new Map(noted.folds);
  const openers = new Set<number>();
  for (const unit of unitsOf(flow)) {
    const { from, to } = unit.box;
    if (!WHOLE.has(unit.kind) || from < range.from || to > range.to || isOut(flow, exclusions, unit))
      continue;
    for (let at = from; at < to; at++) {
      const note = exclusions[at];
      if (note && isInPart(flow, at, note)) {
        if (note.section > 0 && note.section !== exclusions[from - 1]?.section) openers.add(note.section);
        exclusions[at] = undefined;
      }
      unfold(flow, at, folds);
    }
  }
  // A line in a table opens no section behind it.
  if (openers.size > 0)
    for (let at = range.from; at < range.to; at++)
      if (openers.has(exclusions[at]?.section ?? 0)) exclusions[at] = undefined;
  return { ...noted, exclusions, folds };
}

/** Whether all that is seen of a unit is left out, and for more than what its own parts are called where it is a formula. */
function isOut({ blocks }: Flow, exclusions: Noted['exclusions'], { kind, box }: Unit): boolean {
  const { from, to } = box;
  for (let at = from; at < to; at++)
    if (!exclusions[at] && !((blocks[at]?.inside ?? 0) & Inside.hidden)) return false;
  const [before, behind] = [exclusions[from - 1]?.section ?? 0, exclusions[to]?.section ?? 0];
  const goesOn = (at: number, section: number) => section > 0 && exclusions[at]?.section === section;
  return kind !== 'formula' || goesOn(from, before) || goesOn(to - 1, behind);
}

function isInPart({ blocks }: Flow, at: number, { witness }: Exclusion): boolean {
  return witness === 'rules' && !((blocks[at]?.inside ?? 0) & Inside.control);
}

function unfold({ blocks }: Flow, at: number, folds: Map<Text, readonly Fold[]>): void {
  for (const text of blocks[at]?.texts ?? []) folds.delete(text);
}
