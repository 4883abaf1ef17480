import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** At the top of the text; or, below it, which way the last scrolling went. */
export type ScrollDirection = 'top' | 'down' | 'up';

/** How far one scrolls one way before it counts, and how far the top goes, in CSS pixels. */
const LEAST = 24;
const TOP = 120;

/** Which way a person scrolls through a text. */
export function useScrollDirection(scroller: RefObject<HTMLElement | null>): ScrollDirection {
  const [direction, setDirection] = useState<ScrollDirection>('top');
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let turn = element.scrollTop;
    const scrolled = () => {
      const { scrollTop } = element;
      if (scrollTop < TOP) setDirection('top');
      else if (scrollTop > turn + LEAST) setDirection('down');
      else if (scrollTop < turn - LEAST) setDirection('up');
      turn = Math.min(Math.max(turn, scrollTop - LEAST), scrollTop + LEAST);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [scroller]);
  return direction;
}
