import type { Cleaned, Doubt, Snapshot } from '../model';
import type { Flow } from '../text/flow';
import type { Weighed } from './weigh';

/** Reasons to think that the reading is incomplete or wrong, from signals that do not depend on one another. */
export function doubtsOf(
  snapshot: Snapshot,
  cleaned: Cleaned,
  weighed: readonly Weighed[],
  _flow: Flow,
): Doubt[] {
  const doubts: Doubt[] = [];
  const best = weighed[0];
  const words = best?.words ?? 0;
  if (snapshot.loading) doubts.push('still-loading');
  if (snapshot.facts.paywalled) doubts.push('paywall');
  if (words < 80) doubts.push('short');
  if (!cleaned.candidate.title) doubts.push('no-title');
  return doubts;
}
