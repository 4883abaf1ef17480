import { native } from '../html/live';

interface End {
  readonly node: Node;
  readonly offset: number;
}

/** The two ends of what is selected in the page, in reading order; null when nothing is. */
export function selectedEnds(page: Document): { readonly start: End; readonly end: End } | null {
  const selection = native(page, 'getSelection').call(page);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}
