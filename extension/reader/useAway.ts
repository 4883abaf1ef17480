import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far one must scroll one way before it counts, in CSS pixels. */
const INTENT = 24;
const TOP = 80;

/** Whether one reads on (scrolls down), away from the top. Scrolling up takes it back. */
export function useAway(scroller: RefObject<HTMLElement | null>): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let turned = element.scrollTop;
    const scrolled = () => {
      const { scrollTop } = element;
      setAway(before => {
        const next =
          scrollTop > TOP && (scrollTop > turned + INTENT || (before && scrollTop > turned - INTENT));
        return next;
      });
      turned =
        scrollTop > turned ? Math.max(turned, scrollTop - INTENT) : Math.min(turned, scrollTop + INTENT);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [scroller]);
  return away;
}
