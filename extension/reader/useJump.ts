import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';

interface Jump {
  /** The quotation that was last chosen. */
  readonly current: number | null;
  readonly canReturn: boolean;
  /** Marks it as chosen and stays where it is. */
  choose(quote: number): void;
  /** Chooses it and goes to where it stands in the text. */
  show(quote: number): void;
  /** Goes back to where one was before the first `show`. */
  goBack(): void;
}

/** Going to quotations in the text, and back to where one was. */
export function useJump(scroller: RefObject<HTMLElement | null>): Jump {
  const [current, setCurrent] = useState<number | null>(null);
  const [from, setFrom] = useState<number | null>(null);
  const show = useCallback(
    (quote: number) => {
      setCurrent(quote);
      const page = scroller.current;
      const mark = page?.querySelector(`mark[data-quote="${quote}"]`);
      if (!page || !mark) return;
      for (let fold = mark.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
        fold.open = true;
      }
      const at = page.scrollTop;
      const { top } = mark.getBoundingClientRect();
      const box = page.getBoundingClientRect();
      glide(page, at + top - box.top - box.height * 0.3);
      setFrom(before => before ?? at);
    },
    [scroller],
  );
  const goBack = useCallback(() => {
    if (scroller.current && from !== null) glide(scroller.current, from);
    setFrom(null);
  }, [scroller, from]);
  return { current, canReturn: from !== null, choose: setCurrent, show, goBack };
}

function glide(page: HTMLElement, top: number): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  page.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
}
