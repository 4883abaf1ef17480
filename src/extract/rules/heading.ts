import type { TextBlock } from '../../blocks';

/** Whether a block is a heading, or what stands for one over a part that unfolds. */
export function isHeading({ level, holder }: TextBlock): boolean {
  return level > 0 || holder.localName === 'summary' || holder.getAttribute('role') === 'heading';
}

/** How many words a line has at most that heads a section without being a heading. */
const FEW = 8;
const TITLED = /(?:^|[-_\s])(?:title|sub-?title|head|heading|header|sub-?head(?:ing)?)(?:[-_\s]|$)/i;

/**
 * What the headings of one rank have in common: the name of their elements; for a line in bold letters, or one whose class
 * says that it is a title, that. Null for what heads nothing.
 */
export function rankOf(block: TextBlock): string | null {
  const { level, holder, words, linked, text, texts, whole } = block;
  if (level > 0) return `h${level}`;
  if (isHeading(block)) return holder.localName;
  if (!whole || words > FEW || linked > 0 || /[.!?,;。！？…]$/u.test(text)) return null;
  if (texts.every(each => each.parentElement?.closest('b,strong') != null)) return 'b';
  const named = holder.getAttribute('class') ?? '';
  return TITLED.test(named) ? `.${named}` : null;
}
