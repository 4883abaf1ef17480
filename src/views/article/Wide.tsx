import type { ComponentChildren } from 'preact';

interface Props {
  /** What it holds, for who does not see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Something that may be wider than the column and scrolls on its own, with the keyboard too. */
export function Wide({ label, children }: Props) {
  // A scrolling region must be reachable (WCAG 2.1.1).
  const reachable = { tabIndex: 0 };
  return (
    <section class="wide" aria-label={label} {...reachable}>
      {children}
    </section>
  );
}
