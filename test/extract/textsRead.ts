import type { Extracted } from '../../src/extract';
import { excludedIn } from '../../src/extract/notes/noted';

/** The texts of the blocks that are kept, in reading order. */
export function textsRead({ flow, noted }: Extract<Extracted, { ok: true }>): string[] {
  const excluded = excludedIn(noted, flow);
  const box = flow.box.get(noted.candidate.root);
  return flow.blocks
    .filter(({ index }) => box && index >= box.from && index < box.to && !excluded[index])
    .map(({ text }) => text);
}
