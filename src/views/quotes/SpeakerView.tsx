import type { Speaker } from '../../model';
import { useWords } from '../words';

/** Who said it, with the role that the article gives. */
export function SpeakerView({ speaker }: { readonly speaker: Speaker | null }) {
  const { say } = useWords();
  if (!speaker) return <p class="speaker nobody">{say('nobody')}</p>;
  return (
    <p class="speaker">
      <span class="speaker-name">{speaker.name}</span>
      {speaker.role ? <span class="speaker-role">{speaker.role}</span> : null}
    </p>
  );
}
