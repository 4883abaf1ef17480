import { attributeOf, native } from '../../html/live';
import type { Sight } from '../hidden';

/** What styles say of the white space in an element: all of it is drawn, its line breaks only, or none. */
export type Kept = 'all' | 'breaks' | 'none';

/** What styles say of an element's letters. */
export interface LetterStyle {
  readonly kept: Kept;
  /** Whether its lines end where they are written to end, and nowhere else. */
  readonly unwrapped: boolean;
  /** Whether its letters are all of one width; null where that cannot be told. */
  readonly fixed: boolean | null;
  readonly block: boolean;
  readonly selectable: boolean;
}

const FIXED = /mono|courier|consol|menlo|\bcode\b|typewriter/i;

/** The style of an element of the live page, as far as it can be told where the element is. */
export function letterStyle(live: Element, sight: Sight): LetterStyle {
  const view = native(live.ownerDocument, 'defaultView');
  if (sight === 'computed' && view) {
    const style = view.getComputedStyle(live);
    const { fontFamily, display, userSelect } = style;
    return {
      kept: keptBy(style.whiteSpace),
      unwrapped: isUnwrapped(style.whiteSpace),
      fixed: fontFamily ? FIXED.test(fontFamily) : null,
      block: !/^(?:inline|contents|none|ruby|$)/.test(display),
      selectable: userSelect !== 'none',
    };
  }
  const style = attributeOf(live, 'style') ?? '';
  const space = /white-space\s*:\s*([\w-]+)/i.exec(style)?.[1] ?? '';
  const family = /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return {
    kept: keptBy(space),
    unwrapped: isUnwrapped(space),
    fixed: family === undefined ? null : FIXED.test(family),
    block: /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table)/i.test(style),
    selectable: !/user-select\s*:\s*none/i.test(style),
  };
}

function keptBy(whiteSpace: string): Kept {
  if (/^(?:pre|pre-wrap|break-spaces|preserve)(?:$|\s)/.test(whiteSpace)) return 'all';
  return /^(?:pre-line|preserve-breaks)/.test(whiteSpace) ? 'breaks' : 'none';
}

function isUnwrapped(whiteSpace: string): boolean {
  return whiteSpace === 'pre' || whiteSpace === 'preserve nowrap';
}
