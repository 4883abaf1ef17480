import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The quotation that the pointer or the focus is on, and the line of it, in CSS pixels of the window. */
export interface Pointed {
  readonly quote: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The pointer rests on a quotation this long before it is told who said it. Milliseconds. */
const REST = 160;

/** Which quotation in `area` is pointed at; the second value releases it (and says whether there was one). */
export function usePointedQuote(
  area: RefObject<HTMLElement | null>,
): readonly [Pointed | null, () => boolean] {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const end = new AbortController();
    const passive = { signal: end.signal, passive: true };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const soon = (next: Pointed | null, wait: number) => {
      clearTimeout(rest);
      rest = setTimeout(() => setPointed(next), wait);
    };
    element.addEventListener(
      'mouseover',
      ({ target, clientX, clientY }) => {
        if (target instanceof Element && target.closest('.speaker-note')) return clearTimeout(rest);
        const mark = markOf(target);
        return soon(mark && pointedAt(mark, clientX, clientY), REST);
      },
      passive,
    );
    element.addEventListener('mouseleave', () => soon(null, REST), passive);
    element.addEventListener(
      'click',
      ({ target, clientX, clientY }) => {
        const mark = markOf(target);
        if (mark) soon(pointedAt(mark, clientX, clientY), 0);
      },
      passive,
    );
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const start =
          target instanceof Element && target.matches('.quote-start:focus-visible') ? target : null;
        const mark = markOf(start);
        soon(mark && pointedAt(mark), 0);
      },
      passive,
    );
    element.addEventListener('scroll', () => soon(null, 0), passive);
    return () => {
      end.abort();
      clearTimeout(rest);
    };
  }, [area]);
  const release = () => {
    setPointed(null);
    return pointed !== null;
  };
  return [pointed, release];
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark[data-quote]') : null;
}

function pointedAt(mark: HTMLElement, x?: number, y?: number): Pointed | null {
  const rows = [...mark.getClientRects()];
  const row = rows.find(({ top, bottom }) => y !== undefined && y >= top && y <= bottom) ?? rows[0];
  if (!row) return null;
  const { top, bottom, left, width } = row;
  return { quote: Number(mark.dataset['quote']), x: x ?? left + Math.min(width, 200) / 2, top, bottom };
}
