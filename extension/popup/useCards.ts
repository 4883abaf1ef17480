import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { View } from './Tabs';

/**
 * The way from a quotation in the text to its card in the list: by its button for the keyboard, by a click
 * on its words for the mouse. Says as well whether somebody has gone there: all cards must be drawn then.
 */
export function useCards(
  pane: RefObject<HTMLElement | null>,
  onView: (view: View) => void,
): readonly [toCard: (number: number) => void, wanted: boolean] {
  const [wanted, setWanted] = useState<{ readonly number: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const card = pane.current?.querySelector<HTMLElement>(`.quote-card[data-quote="${wanted.number}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector<HTMLElement>('.quote-words')?.focus({ preventScroll: true });
  }, [pane, wanted]);
  const toCard = useCallback(
    (number: number) => {
      onView('quotes');
      setWanted({ number });
    },
    [onView],
  );
  useEffect(() => {
    const click = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button')) return;
      // Who drags over words wants to copy them.
      if (getSelection()?.isCollapsed === false) return;
      const number = event.target.closest<HTMLElement>('.article mark.quote')?.dataset['quote'];
      if (number !== undefined) toCard(Number(number));
    };
    const element = pane.current;
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [pane, toCard]);
  return [toCard, wanted !== null];
}
