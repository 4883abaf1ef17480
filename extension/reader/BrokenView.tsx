import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from './keepFocus';
import { StatusView } from './StatusView';

interface Props {
  /** The person wants it drawn anew. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What stands where the reader could not be drawn: the sentence, and the ways on. */
export function BrokenView({ onAgain, onClose }: Props) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => keepFocus(page.current), []);
  return (
    <main ref={page} class="page scrolls" tabIndex={-1}>
      <div class="column">
        <StatusView why="broken" onAgain={onAgain} onClose={onClose} />
      </div>
    </main>
  );
}
