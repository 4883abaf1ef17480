import type { Exclusion } from '../../model';
import { withoutUnkept } from '../notes/exclude';
import type { Noted } from '../notes/noted';
import type { Look } from './look';
import { rootAround } from './proposals';

/**
 * What Readability keeps of a page, and nothing else: no rule and no likelihood has a say in it. Null where it finds
 * nothing.
 */
export function asReadabilityReads({ flow, kept, page }: Look): Noted | null {
  const root = rootAround(flow, at => kept[at] === 1);
  if (!root) return null;
  const bare: Noted = {
    candidate: { ...page.candidate, root, source: 'readability' },
    exclusions: new Array<Exclusion | undefined>(flow.blocks.length).fill(undefined),
    folds: new Map(),
    shown: page.shown,
  };
  return withoutUnkept(bare, flow, kept);
}
