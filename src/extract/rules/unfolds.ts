import type { Box } from '../../blocks';
import { lineRuleOf, openerOf } from './matching';
import type { RulesPass } from './pass';

/**
 * Whether a block is the head of a part that unfolds, though it stands in a button: a heading of the article, or a line
 * over a panel with text. A button that shows comments or a menu says so.
 */
export function unfolds(pass: RulesPass, at: number): boolean {
  const block = pass.flow.blocks[at];
  if (!block) return false;
  const control = block.texts[0]?.parentElement?.closest('button,[role="button"]');
  if (!control) return false;
  const isSwitch = control.hasAttribute('aria-expanded') || control.hasAttribute('aria-controls');
  if (block.level > 0) return isSwitch || wordsOf(pass, panelOf(pass, control)) > 0;
  if (!isSwitch || lineRuleOf(block, () => true) || openerOf(block)) return false;
  return wordsOf(pass, panelOf(pass, control)) >= TEXT;
}

/** What a button opens: what it names, or what stands behind it or behind the line that it stands in. */
function panelOf({ flow }: RulesPass, control: Element): Box | null {
  const named = control.getAttribute('aria-controls');
  const panel = named === null ? null : flow.root.ownerDocument.getElementById(named);
  const next = control.nextElementSibling ?? control.parentElement?.nextElementSibling ?? null;
  return (panel && flow.box.get(panel)) ?? (next && flow.box.get(next)) ?? null;
}

/** So many words are more than a menu's entry. */
const TEXT = 8;

/** How many words of a panel stand in lines that are no links. */
function wordsOf({ flow }: RulesPass, panel: Box | null): number {
  let words = 0;
  for (let at = panel?.from ?? 0; at < (panel?.to ?? 0); at++) {
    const block = flow.blocks[at];
    if (block && block.linked * 2 <= block.text.length) words += block.words;
  }
  return words;
}
