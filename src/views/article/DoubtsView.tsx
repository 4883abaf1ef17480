import type { ComponentChildren } from 'preact';
import type { Doubt, Part } from '../../model';
import { DOUBTS, PARTS, useWords } from '../words';

interface Props {
  readonly doubts: readonly Doubt[];
  /** Other parts of the page that can be read instead. */
  readonly others?: readonly Part[] | undefined;
  /** The person wants the page read anew, where that may help. */
  readonly onAgain?: (() => void) | undefined;
  /** The person wants another part of the page. */
  readonly onPart?: ((part: Part) => void) | undefined;
  /** What else the shell offers. */
  readonly children?: ComponentChildren;
}

const NONE: readonly never[] = [];

/** Why the text may be incomplete or wrong, quietly, and what else can be read. */
export function DoubtsView({ doubts, others = NONE, onAgain, onPart, children }: Props) {
  const { say, locale } = useWords();
  const parts = onPart ? others : NONE;
  if (doubts.length === 0 && parts.length === 0) return null;
  return (
    <aside class="doubts">
      {doubts.map(doubt => (
        <p key={doubt} lang={locale} dir="auto">
          {say(DOUBTS[doubt])}
        </p>
      ))}
      {onAgain && doubts.includes('still-loading') ? (
        <button type="button" class="doubts-choice" lang={locale} dir="auto" onClick={onAgain}>
          {say('readAgain')}
        </button>
      ) : null}
      {parts.map(part => (
        <button
          key={part}
          type="button"
          class="doubts-choice"
          data-part={part}
          lang={locale}
          dir="auto"
          onClick={() => onPart?.(part)}
        >
          {say(PARTS[part])}
        </button>
      ))}
      {children}
    </aside>
  );
}
