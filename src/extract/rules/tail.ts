import { ownsSection } from './ownSection';
import { exclude, isPart, type RulesPass } from './pass';

/** Nothing but its place is known of a line behind the end. */
const BEHIND = { on: 'line', reason: 'unlikely' } as const;

/** Excludes the short lines that are left behind the article once its closing sections are known. */
export function excludeTail(pass: RulesPass): void {
  let last = pass.to - 1;
  while (last > pass.firstParagraph && !(pass.prose[last] && !pass.exclusions[last])) last--;
  let closed = false;
  for (let at = last + 1; at < pass.to; at++) {
    const found = pass.exclusions[at];
    if (found && found.section > 0 && (found.reason === 'related' || found.reason === 'comments'))
      closed = true;
    const block = pass.flow.blocks[at];
    if (found || !closed || !block || block.words > 10) continue;
    if (isPart(pass, at) || ownsSection(pass, at, BEHIND)) continue;
    exclude(pass, at, 'after-the-end', 'unlikely');
  }
}
