import type { TextBlock } from '../../blocks';

/** Whether a block is a heading, or what stands for one over a part that unfolds. */
export function isHeading({ level, holder }: TextBlock): boolean {
  return level > 0 || holder.localName === 'summary' || holder.getAttribute('role') === 'heading';
}
