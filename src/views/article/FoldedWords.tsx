import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reason } from '../../model';
import { REASONS, useWords } from '../words';

interface Props {
  readonly reason: Reason;
  /** Nothing that a reader would miss. */
  readonly silent?: boolean;
  readonly children: ComponentChildren;
}

/**
 * Clutter inside a sentence: three dots that open it where it stood. Metadata and what is left over of markup stay away
 * without a trace.
 */
export function FoldedWords({ reason, silent = false, children }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (silent || reason === 'metadata' || reason === 'markup') return <span hidden>{children}</span>;
  return (
    <span class="folded">
      <button
        type="button"
        class="folded-dots"
        aria-expanded={open}
        aria-label={say('foldedWords', say(REASONS[reason]))}
        title={say('foldedWords', say(REASONS[reason]))}
        onClick={() => setOpen(!open)}
      />
      <span class="folded-letters" hidden={!open}>
        {children}
      </span>
    </span>
  );
}
