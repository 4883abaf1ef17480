import type { PageScore } from './scorers.ts';

/** F1 of one page, 0 to 1, in the terms of its set: of its words, their runs, or its snippets. */
export function pageF1({ f1, p, r, tp, fp, nw }: PageScore): number {
  if (f1 !== undefined) return f1;
  if (tp !== undefined) return share(2 * tp, tp + (fp ?? 0) + (nw ?? 0));
  return share(2 * (p ?? 0) * (r ?? 0), (p ?? 0) + (r ?? 0));
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
