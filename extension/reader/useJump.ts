import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

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

/** Where one was, and where one was taken to, as scrolled pixels. */
interface Trip {
  readonly from: number;
  readonly to: number;
}

/** Who has scrolled on by this many screens from where the jump went does not want to go back any more. */
const SCREENS = 1.5;

/** Going to quotations in the text, and back to where one was. */
export function useJump(scroller: RefObject<HTMLElement | null>): Jump {
  const [current, setCurrent] = useState<number | null>(null);
  const [wanted, setWanted] = useState<{ readonly quote: number } | null>(null);
  const [trip, setTrip] = useState<Trip | null>(null);

  const show = useCallback((quote: number) => {
    setCurrent(quote);
    setWanted({ quote });
  }, []);

  // When it is chosen, what of a long text is not there yet is drawn.
  useEffect(() => {
    const page = scroller.current;
    if (!page || !wanted) return;
    const to = placeOf(page, wanted.quote);
    setTrip(before => ({ from: before?.from ?? page.scrollTop, to }));
    glide(page, to);
  }, [scroller, wanted]);

  const goBack = useCallback(() => {
    if (scroller.current && trip) glide(scroller.current, trip.from);
    setTrip(null);
  }, [scroller, trip]);

  useEffect(() => {
    const page = scroller.current;
    if (!page || !trip) return undefined;
    const scrolledOn = () => {
      if (Math.abs(page.scrollTop - trip.to) > page.clientHeight * SCREENS) setTrip(null);
    };
    page.addEventListener('scrollend', scrolledOn, { passive: true });
    return () => page.removeEventListener('scrollend', scrolledOn);
  }, [scroller, trip]);

  return { current, canReturn: trip !== null, choose: setCurrent, show, goBack };
}

/** How far to scroll for the quotation to stand in the upper third; 0 for one of the header. Unfolds what it lies in. */
function placeOf(page: HTMLElement, quote: number): number {
  const mark = page.querySelector(`mark[data-quote="${quote}"]`);
  if (!mark) return 0;
  for (let fold = mark.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const box = page.getBoundingClientRect();
  const wanted = page.scrollTop + mark.getBoundingClientRect().top - box.top - box.height * 0.3;
  return Math.max(0, Math.min(wanted, page.scrollHeight - page.clientHeight));
}

function glide(page: HTMLElement, top: number): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  page.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
}
