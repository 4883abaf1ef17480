import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reason } from '../../model';
import { REASONS, useWords } from '../words';

interface Props {
  readonly reason: Reason;
  readonly children: ComponentChildren;
}

/** Clutter inside a sentence: three dots that open it where it stood. Metadata stays away without a trace. */
export function FoldedWords({ reason, children }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (reason === 'metadata') return <span hidden>{children}</span>;
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
