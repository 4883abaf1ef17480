import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** At the top of the text; reading on (scrolling down); or turned back (scrolling up) below the top. */
export type Reach = 'top' | 'on' | 'back';

/** How far one scrolls one way before it counts, and how far the top reaches, in CSS pixels. */
const INTENT = 24;
const TOP = 120;

/** Where the reader of the text is heading. */
export function useReach(scroller: RefObject<HTMLElement | null>): Reach {
  const [reach, setReach] = useState<Reach>('top');
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let turn = element.scrollTop;
    const scrolled = () => {
      const { scrollTop } = element;
      if (scrollTop < TOP) setReach('top');
      else if (scrollTop > turn + INTENT) setReach('on');
      else if (scrollTop < turn - INTENT) setReach('back');
      turn = Math.min(Math.max(turn, scrollTop - INTENT), scrollTop + INTENT);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [scroller]);
  return reach;
}
