import type { Speaker } from '../../model';
import { useWords } from '../words';

interface Props {
  readonly speaker: Speaker | null;
  /** The person chose the words; we did not find them. */
  readonly chosen?: boolean;
}

/** Who said it, with the role that the article gives. */
export function SpeakerView({ speaker, chosen = false }: Props) {
  const { say } = useWords();
  if (!speaker) return <p class="speaker nobody">{say(chosen ? 'chosen' : 'nobody')}</p>;
  return (
    <p class="speaker">
      <bdi class="speaker-name">{speaker.name}</bdi>
      {speaker.role ? <bdi class="speaker-role">{speaker.role}</bdi> : null}
    </p>
  );
}
