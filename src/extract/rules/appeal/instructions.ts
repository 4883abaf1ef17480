import type { TextBlock } from '../../../blocks';
import { lineRuleOf } from '../matching';
import type { RulesPass } from '../pass';
import { actsAtStart } from './marked';
import { Does } from './vocabulary';

/** So many blocks on either side are looked at. */
const NEAR = 2;

/**
 * Whether a block stands among instructions: an article that says step by step what to do has other blocks right beside it
 * that ask the reader for something, and not for what a site wants. Behind the last paragraph of an article it has none.
 */
export function isAmongInstructions(pass: RulesPass, at: number): boolean {
  if (!pass.prose.slice(at + 1, pass.to).some(Boolean)) return false;
  for (let other = at - NEAR; other <= at + NEAR; other++) {
    const block = pass.flow.blocks[other];
    if (!block || other === at || other < pass.from || other >= pass.to) continue;
    if (!pass.exclusions[other] && block.level === 0 && instructs(block)) return true;
  }
  return false;
}

function instructs(block: TextBlock): boolean {
  if (block.words < 3 || lineRuleOf(block, () => true)) return false;
  const acts = actsAtStart(block.text);
  return (acts & Does.ask) > 0 && (acts & (Does.offer | Does.ours)) === 0;
}
