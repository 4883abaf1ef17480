import type { Doubt } from '../../model';
import { DOUBTS, useWords } from '../words';

/** Why the text may be incomplete or wrong, quietly. */
export function DoubtsView({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { say, locale } = useWords();
  if (doubts.length === 0) return null;
  return (
    <aside class="doubts">
      {doubts.map(doubt => (
        <p key={doubt} lang={locale} dir="auto">
          {say(DOUBTS[doubt])}
        </p>
      ))}
    </aside>
  );
}
