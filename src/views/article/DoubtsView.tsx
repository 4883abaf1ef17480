import type { Doubt } from '../../model';
import { DOUBTS, useWords } from '../words';

interface Props {
  readonly doubts: readonly Doubt[];
  /** The person wants the page read anew, where that may help. */
  readonly onAgain?: (() => void) | undefined;
}

/** Why the text may be incomplete or wrong, quietly. */
export function DoubtsView({ doubts, onAgain }: Props) {
  const { say, locale } = useWords();
  if (doubts.length === 0) return null;
  return (
    <aside class="doubts">
      {doubts.map(doubt => (
        <p key={doubt} lang={locale} dir="auto">
          {say(DOUBTS[doubt])}
        </p>
      ))}
      {onAgain && doubts.includes('still-loading') ? (
        <button type="button" class="doubts-again" lang={locale} dir="auto" onClick={onAgain}>
          {say('readAgain')}
        </button>
      ) : null}
    </aside>
  );
}
