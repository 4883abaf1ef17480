import type { Flow } from '../../../blocks';
import { unitsOf } from '../../../blocks/units';
import { keepBeside } from './beside';
import { keepBetween } from './between';
import { keepContent } from './content';
import { keepFootnotes } from './footnotes';
import { dropLoneHeadings, keepHeadings } from './headings';
import type { Judged } from './judged';
import { judgeUnits, settleUnits } from './means';
import { keepLast } from './tail';

/**
 * Likelihoods that do not tear apart what belongs together: a table, an excerpt, a list is judged by all its words, what
 * a page marks as content stays between paragraphs that do, and so does a doubtful line; a heading goes with its
 * section.
 */
export function smoothed(
  flow: Flow,
  likely: Float32Array,
  { excluded, kept }: { readonly excluded: Uint8Array; readonly kept: Uint8Array },
  threshold: number,
): Float32Array {
  const judged: Judged = {
    flow,
    units: unitsOf(flow),
    likely: Float32Array.from(likely),
    excluded,
    kept,
    threshold,
  };
  judgeUnits(judged);
  keepBetween(judged);
  keepContent(judged);
  keepLast(judged);
  keepHeadings(judged);
  keepBeside(judged);
  keepFootnotes(judged);
  settleUnits(judged);
  dropLoneHeadings(judged);
  return judged.likely;
}
