import { type ComponentChildren, Fragment, options, type VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** So many items are drawn in one go: more than a screen holds, and less than anybody waits for. */
const PIECE = 60;

/** Lists that are drawn for the first time now are drawn whole. */
let isPrinting = false;

interface Props<T> {
  readonly items: readonly T[];
  /** Draws one item; the same function as before where nothing has changed. */
  readonly draw: (item: T, at: number) => ComponentChildren;
  /** All must be there at once: somebody wants to go to a place in it. */
  readonly whole?: boolean;
}

/**
 * Draws a long list piece by piece: the first at once, the others one after another when the browser has seen to what it
 * was asked meanwhile. A list of usual length is one piece. Before it is printed all of it is drawn.
 */
export function InPieces<T>({ items, draw, whole = false }: Props<T>) {
  const pieces = Math.ceil(items.length / PIECE);
  const [drawn, setDrawn] = useState(isPrinting ? Number.POSITIVE_INFINITY : 1);
  const now = whole ? pieces : Math.min(drawn, pieces);
  // What is drawn stays the same object: Preact does not look at it again.
  const cache = useMemo<VNode[]>(() => [], [items, draw]);
  for (let piece = cache.length; piece < now; piece++) {
    const start = piece * PIECE;
    const children = items.slice(start, start + PIECE).map((item, at) => draw(item, start + at));
    cache.push(<Fragment key={piece}>{children}</Fragment>);
  }
  useEffect(() => {
    if (now >= pieces) return undefined;
    const next = setTimeout(() => setDrawn(now + 1));
    const all = () => drawToPrint(() => setDrawn(Number.POSITIVE_INFINITY));
    addEventListener('beforeprint', all);
    return () => {
      clearTimeout(next);
      removeEventListener('beforeprint', all);
    };
  }, [now, pieces]);
  return <>{cache.slice(0, now)}</>;
}

/** Draws what a change asks for before it returns: where a button of ours prints, what comes later is on no paper. */
function drawToPrint(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = draw => draw();
  isPrinting = true;
  change();
  isPrinting = false;
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
