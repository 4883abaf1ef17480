import type { Flow } from '../../blocks';
import { excludedIn, type Noted } from '../notes/noted';

/** How far a witness agrees with a reading: F1 of the words that both keep, 0 to 1. */
export function agreementOf(noted: Noted, flow: Flow, kept: Uint8Array): number {
  const out = excludedIn(noted, flow);
  const box = flow.box.get(noted.candidate.root);
  let [ours, theirs, both] = [0, 0, 0];
  for (const { index, words } of flow.blocks) {
    const isOurs = box !== undefined && index >= box.from && index < box.to && !out[index];
    if (isOurs) ours += words;
    if (kept[index]) theirs += words;
    if (isOurs && kept[index]) both += words;
  }
  return ours + theirs > 0 ? (2 * both) / (ours + theirs) : 0;
}
