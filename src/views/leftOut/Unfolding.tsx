import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly class?: string;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A `<details>` whose content is drawn only once somebody has unfolded it. */
export function Unfolding({ class: name, summary, children }: Props) {
  const [drawn, setDrawn] = useState(false);
  return (
    <details class={name} onToggle={event => setDrawn(drawn || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {drawn ? children() : null}
    </details>
  );
}
