import { flowOf } from '../../../src/blocks';
import { projected } from '../../../src/extract/notes/projection';
import { applyRules } from '../../../src/extract/rules';
import type { Candidate, Cleaned } from '../../../src/model';

/** What the rules say of a candidate, projected onto its elements. */
export function judged(candidate: Candidate): Cleaned {
  const { document, hidden } = candidate.snapshot;
  const flow = flowOf(document.body, hidden);
  return projected(applyRules(candidate, flow), flow, []);
}
