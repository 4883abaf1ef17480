import type { Quote } from '../../model';
import { useWords, type Words } from '../words';

/** Why we think that this speaker said it: the words that prove it, and the rule that found them. */
export function WhyView({ quote }: { readonly quote: Quote }) {
  const words = useWords();
  return (
    <div class="quote-why">
      {reasons(quote, words).map(reason => (
        <p key={reason}>{reason}</p>
      ))}
      <p class="quote-rule">
        {words.say('rule')} <code>{quote.pattern}</code>
      </p>
    </div>
  );
}

function reasons({ kind, cue, speaker }: Quote, { say }: Words): string[] {
  if (kind === 'selection') return [say('whySelection')];
  if (!speaker) return [say('whyNobody')];
  const { mention, name } = speaker;
  const named = mention && mention.text !== name ? [say('whyNamed', mention.text, name)] : [];
  if (kind === 'post') return [say('whyPost')];
  if (cue && mention) return [say('whyCue', cue.text, mention.text), ...named];
  if (cue) return [say('whyCueAlone', cue.text)];
  if (mention) return [say('whyMention', mention.text), ...named];
  return [say('whyElsewhere')];
}
