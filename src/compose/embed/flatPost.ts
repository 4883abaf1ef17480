import type { Embed, LangAndDir } from '../../model';
import type { ClosedLine } from '../lineWriter';
import { dashedCredit } from './postCredit';

/**
 * A post in one plain line, as pages do that lost its markup: the words, then `— Name (@handle) July 10, 2025`.
 * Null for any other line.
 */
export function flatPost({ text, make }: ClosedLine, langAndDir: LangAndDir): Embed | null {
  // A date and nothing else stands behind the last bracket: few texts end like that.
  const bracket = text.lastIndexOf(')');
  const behind = text.length - bracket;
  const found = bracket < 0 || behind < 5 || behind > 53 ? null : dashedCredit(text);
  if (!found || found.at === 0) return null;
  const end = text.slice(0, found.at).trimEnd().length;
  if (end === 0) return null;
  const words = make(0, end);
  const credit = make(found.at, text.length);
  return {
    type: 'embed',
    kind: 'post',
    title: null,
    url: null,
    ...found.credit,
    blocks: [{ type: 'paragraph', text: words, ...langAndDir }],
    credit,
  };
}
