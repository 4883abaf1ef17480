import type { Reason, Removal } from '../../model';
import { REASONS, useWords } from '../words';
import type { DrawBlocks } from './draw';

/** What was left out at one place: a slim line that says what, and unfolds. */
export function RemovalsView({
  removals,
  draw,
}: {
  readonly removals: readonly Removal[];
  readonly draw: DrawBlocks;
}) {
  const { locale, say } = useWords();
  const reasons = counts(removals);
  const named = [...reasons].map(([reason, times]) =>
    times > 1 ? `${say(REASONS[reason])} (${times})` : say(REASONS[reason]),
  );
  return (
    <details class="removals">
      <summary>
        <span class="removals-what" lang={locale} dir="auto">
          {say('leftOut', new Intl.ListFormat(locale, { type: 'unit' }).format(named))}
        </span>
        <span class="removals-do removals-show">{say('unfold')}</span>
        <span class="removals-do removals-hide">{say('fold')}</span>
      </summary>
      {removals.map((removal, key) => (
        <section key={key} class="removal" data-rule={removal.rule} data-reason={removal.reason}>
          {reasons.size > 1 ? (
            <p class="removal-why" lang={locale} dir="auto">
              {say(REASONS[removal.reason])}
            </p>
          ) : null}
          {draw(removal.blocks)}
        </section>
      ))}
    </details>
  );
}

function counts(removals: readonly Removal[]): Map<Reason, number> {
  const times = new Map<Reason, number>();
  for (const { reason } of removals) times.set(reason, (times.get(reason) ?? 0) + 1);
  return times;
}
